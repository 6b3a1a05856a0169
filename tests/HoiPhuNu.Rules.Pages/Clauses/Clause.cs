using System.Collections.Immutable;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Pages.Clauses;

/// <summary>One clause of the source's sections III and IV: where it stands, what it says in our words, and which rules carry it out.</summary>
/// <param name="Id">Its number here, for instance <c>III.1.e-2a</c>.</param>
/// <param name="Locator">Its place as rules cite it.</param>
/// <param name="FirstLine">Its first line in the text of the source, from 1.</param>
/// <param name="LastLine">Its last line, included.</param>
/// <param name="Summary">What it says, in our words.</param>
/// <param name="Rules">The rules that carry it out.</param>
/// <param name="WhyNoRule">Why there is none, where there is none.</param>
public sealed record Clause(
    string Id, string Locator, int FirstLine, int LastLine, LocalizedText Summary, ImmutableArray<string> Rules, LocalizedText? WhyNoRule = null);
