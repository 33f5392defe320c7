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

    // System.CommandLine answers "[suggest:POSITION]" with what may stand there, one word a line.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _sanad() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _sanad sanad ./sanad

            """,
        ["zsh"] = """
            _sanad() {
              local -a words_found
              words_found=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              [[ -n "${words_found[1]}" ]] && compadd -- "${words_found[@]}"
              _files
            }
            compdef _sanad sanad ./sanad

            """,
        ["fish"] = """
            function __sanad_complete
              set -l line (commandline -cp)
              set -l word (commandline -opc)[1]
              $word "[suggest:"(string length -- $line)"]" $line 2>/dev/null
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
