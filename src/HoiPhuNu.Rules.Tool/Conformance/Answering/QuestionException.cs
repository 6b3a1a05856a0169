namespace HoiPhuNu.Rules.Tool.Conformance;

/// <summary>A request that is not as the protocol says. The message is for the program that sent it, so it is in English only.</summary>
internal sealed class QuestionException(string message) : Exception(message);
