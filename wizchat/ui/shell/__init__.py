"""The main window around the pages: sidebar, header, menus, notices."""
