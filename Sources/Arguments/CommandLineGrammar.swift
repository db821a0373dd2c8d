/// The command-line grammar.
enum CommandLineGrammar {}
