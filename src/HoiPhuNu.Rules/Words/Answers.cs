namespace HoiPhuNu.Rules.Words;

/// <summary>Answers to what is known.</summary>
internal static class Answers
{
    /// <summary>Yes if it holds, else no.</summary>
    public static Answer Of(bool holds) => holds ? Answer.Yes : Answer.No;
}
