/** The frame of the window: menus, transport, inspector, jobs, notices, status. */
package kinescribe.app.shell;
