#!/bin/sh
# Draws the program's icon (a walking figure made of joints, with a signal under it) with ImageMagick.
# Run by hand after a change; its results are committed in assets/icons.
set -eu
cd "$(dirname "$0")/../assets/icons"
draw() {
    size=$1
    convert -size 512x512 xc:none \
        -fill '#0969da' -draw 'roundrectangle 16,16 496,496 104,104' \
        -fill none -stroke white -strokewidth 30 -draw 'stroke-linecap round stroke-linejoin round
            path "M 262,150 L 250,262" path "M 262,158 L 190,208 L 158,262" path "M 262,158 L 326,206 L 372,184"
            path "M 250,262 L 312,318 L 298,390" path "M 250,262 L 206,326 L 150,368"' \
        -stroke none -fill white -draw 'circle 276,92 276,54' \
        -fill '#ffd33d' -draw 'circle 158,262 158,236' \
        -fill none -stroke '#ffd33d' -strokewidth 20 -draw 'stroke-linecap round stroke-linejoin round
            path "M 84,436 L 160,436 L 186,408 L 216,462 L 246,424 L 268,436 L 428,436"' \
        -resize "${size}x${size}" -strip -define png:exclude-chunks=date,time "kinescribe-$size.png"
}
for size in 16 32 48 64 128 256; do
    draw "$size"
done
