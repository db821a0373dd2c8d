"""Running the programs that validate."""
import json
import subprocess


def run(*command, timeout=600, **options):
    """What a program said and its status."""
    return subprocess.run([str(word) for word in command], capture_output=True, timeout=timeout, stdin=subprocess.DEVNULL,
                          **{"text": True, "errors": "replace", **options})


def probe(file, *wanted):
    """What ffprobe says of a file."""
    return json.loads(run("ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams", "-show_chapters", *wanted, file).stdout)
