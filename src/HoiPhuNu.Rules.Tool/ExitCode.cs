namespace HoiPhuNu.Rules.Tool;

/// <summary>What the tool tells the shell. Part of the contract with other people's scripts.</summary>
internal static class ExitCode
{
    /// <summary>No finding of severity error; there may be warnings.</summary>
    public const int Clean = 0;

    /// <summary>Findings of severity error.</summary>
    public const int Errors = 1;

    /// <summary>Wrong usage, an input that cannot be read, an output that cannot be written, or a mistake of the tool itself.</summary>
    public const int Unusable = 2;

    /// <summary>Interrupted: from the keyboard, or by the system that asks for the end.</summary>
    public const int Interrupted = 130;
}
