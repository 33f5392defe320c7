using System.Text;

namespace Sanad.Repository.Tests;

/// <summary>C# source told apart, line by line: what is code, with its literals, and what is comment.</summary>
internal static class CSharpText
{
    private enum State
    {
        Code,
        String,
        Verbatim,
        Raw,
        Character,
        LineComment,
        BlockComment,
    }

    /// <summary>The source with its comments blanked out; lines stay where they are.</summary>
    public static string WithoutComments(string source)
    {
        var result = new StringBuilder(source.Length);
        State state = State.Code;
        for (int index = 0; index < source.Length; index++)
        {
            (State next, int length) = Step(source, index, state);
            bool isComment = state is State.LineComment or State.BlockComment || next is State.LineComment or State.BlockComment;
            foreach (char character in source.AsSpan(index, length))
            {
                result.Append(isComment && character != '\n' ? ' ' : character);
            }

            state = next;
            index += length - 1;
        }

        return result.ToString();
    }

    private static (State Next, int Length) Step(string source, int index, State state) => state switch
    {
        State.Code => StepCode(source, index),
        State.LineComment => (source[index] == '\n' ? State.Code : state, 1),
        State.BlockComment => At(source, index, "*/") ? (State.Code, 2) : (state, 1),
        State.Raw => At(source, index, "\"\"\"") ? (State.Code, 3) : (state, 1),
        State.Verbatim => At(source, index, "\"\"") ? (state, 2) : (source[index] == '"' ? State.Code : state, 1),
        State.Character => source[index] == '\\' ? (state, 2) : (source[index] == '\'' ? State.Code : state, 1),
        _ => source[index] == '\\' ? (state, 2) : (source[index] is '"' or '\n' ? State.Code : state, 1),
    };

    private static (State Next, int Length) StepCode(string source, int index)
    {
        if (At(source, index, "//"))
        {
            return (State.LineComment, 2);
        }

        if (At(source, index, "/*"))
        {
            return (State.BlockComment, 2);
        }

        if (At(source, index, "\"\"\""))
        {
            return (State.Raw, 3);
        }

        if (At(source, index, "@\""))
        {
            return (State.Verbatim, 2);
        }

        return (source[index] switch { '"' => State.String, '\'' => State.Character, _ => State.Code }, 1);
    }

    private static bool At(string source, int index, string text) => string.CompareOrdinal(source, index, text, 0, text.Length) == 0;
}
