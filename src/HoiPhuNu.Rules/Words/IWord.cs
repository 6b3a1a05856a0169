namespace HoiPhuNu.Rules.Words;

/// <summary>A word of any closed vocabulary.</summary>
internal interface IWord
{
    /// <summary>The stable code.</summary>
    string Code { get; }

    /// <summary>The Vietnamese word.</summary>
    string Vietnamese { get; }
}
