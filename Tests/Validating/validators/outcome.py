"""What a validator has to say."""
import collections
import dataclasses

ERROR, WARNING = "error", "warning"


@dataclasses.dataclass(frozen=True)
class Finding:
    """Something wrong with a file."""
    row: str
    file: str
    sentence: str
    severity: str = ERROR


@dataclasses.dataclass
class Outcome:
    """What came of looking at some files, under the rows of the table that they belong to."""
    # How many things each row looked at.
    checked: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    findings: list = dataclasses.field(default_factory=list)
    # What was measured, by row: sentences and lists of numbers for the closing lines.
    notes: list = dataclasses.field(default_factory=list)
    # What there was none of: (row, what, whose).
    missing: list = dataclasses.field(default_factory=list)
    # Numbers measured: (row, name) -> values.
    figures: dict = dataclasses.field(default_factory=lambda: collections.defaultdict(list))

    def look(self, row, count=1):
        self.checked[row] += count

    def error(self, row, file, sentence):
        self.findings.append(Finding(row, str(file), clip(sentence)))

    def warning(self, row, file, sentence):
        self.findings.append(Finding(row, str(file), clip(sentence), WARNING))

    def expect(self, row, file, truth, sentence):
        """An error unless it is so."""
        if not truth:
            self.error(row, file, sentence)
        return truth

    def measure(self, row, name, *values):
        self.figures[row, name].extend(values)

    def lack(self, row, what, whose):
        """Says that there was nothing to look at."""
        self.missing.append((row, what, str(whose)))

    def add(self, other):
        self.checked.update(other.checked)
        self.findings += other.findings
        self.notes += other.notes
        self.missing += other.missing
        for key, values in other.figures.items():
            self.figures[key].extend(values)


def clip(sentence, length=600):
    sentence = " ".join(str(sentence).split())
    return sentence if len(sentence) <= length else sentence[: length - 1] + "…"
