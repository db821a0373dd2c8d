"""The validators: a file each, with `parts(library)`, the portions its work can be divided into, and `check(part)`, which looks at one."""
