using System.CommandLine;
using System.Text;

namespace Sanad.Cli.Commands;

/// <summary><c>sanad completion SHELL</c></summary>
internal sealed class CompletionCommand : CliCommand
{
    private const string ExampleLines = """
          source <(sanad completion bash)                  in ~/.bashrc; for zsh the same in ~/.zshrc, with zsh
          sanad completion fish > ~/.config/fish/completions/sanad.fish
        """;

    // System.CommandLine answers "[suggest:POSITION]" with what may stand there, one word a line; it knows the program by its plain name.
    // Options are offered to a word that begins as one. Where nothing is offered, the shell completes files.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _sanad() {
              local found word="${COMP_WORDS[COMP_CWORD]}" line="${COMP_LINE:0:COMP_POINT}"
              line="sanad${line#"${COMP_WORDS[0]}"}"
              COMPREPLY=()
              while IFS= read -r found; do
                if [[ "$found" == "$word"* && ( "$word" == -* || "$found" != -* ) ]]; then COMPREPLY+=("$found"); fi
              done < <("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)
            }
            complete -o default -F _sanad sanad ./sanad

            """,
        ["zsh"] = """
            _sanad() {
              local line="sanad ${(j: :)words[2,CURRENT]}"
              local -a found
              found=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
              found=(${(M)found:#${words[CURRENT]}*})
              [[ "${words[CURRENT]}" == -* ]] || found=(${found:#-*})
              if (( ${#found} )); then compadd -- "${found[@]}"; else _files; fi
            }
            compdef _sanad sanad ./sanad

            """,
        ["fish"] = """
            function __sanad_complete
              set -l words (commandline -opc)
              set -l line sanad(string sub -s (math (string length -- $words[1]) + 1) -- (commandline -cp))
              set -l found ($words[1] "[suggest:"(string length -- $line)"]" $line 2>/dev/null)
              if string match -q -- '-*' (commandline -ct)
                printf '%s\n' $found
              else
                string match -v -- '-*' $found
              end
            end
            complete -c sanad -a '(__sanad_complete)'

            """,
    };

    private readonly Argument<string> shell = new("SHELL") { Description = "bash, zsh or fish" };

    public CompletionCommand()
        : base("completion", "Prints a script that lets your shell complete commands and options.", ExampleLines)
    {
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        Definition.Add(shell);
    }

    public override async Task<int> RunAsync(ParseResult parsed, CliHost host, CancellationToken interrupted)
    {
        await host.Output.WriteAsync(Encoding.UTF8.GetBytes(Scripts[parsed.GetValue(shell)!].ReplaceLineEndings("\n")), interrupted);
        await host.Output.FlushAsync(interrupted);
        return ExitCode.Success;
    }
}
