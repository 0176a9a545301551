"""Copies of the database on this computer, made by themselves, and the way back to one."""
