using System.Collections.Immutable;
using HoiPhuNu.Rules.Numerics;
using HoiPhuNu.Rules.Words;
using NodaTime;

namespace HoiPhuNu.Rules.Documents.Evaluating;

/// <summary>One verdict of an evaluation with its evidence: the same line whatever it is written as.</summary>
/// <param name="Target">What is evaluated; its code.</param>
/// <param name="Year">The year; nothing for the term so far and for how things stand.</param>
/// <param name="From">The first day of the period; nothing for how things stand.</param>
/// <param name="To">The last day of the period, or the day that things stand as of.</param>
/// <param name="Achieved">What was achieved.</param>
/// <param name="Planned">What it is held against: registered, allocated, or all there are.</param>
/// <param name="Source">Where that is from.</param>
/// <param name="Difference">Achieved less planned; nothing where both are not of one kind.</param>
/// <param name="Percent">Achieved ÷ planned as it is shown.</param>
/// <param name="TargetPercent">The share aimed at, where it is a share.</param>
/// <param name="RoundingMisleads">Whether the percent shown would suggest another verdict.</param>
/// <param name="Outcome">The verdict.</param>
/// <param name="Missing">What the verdict lacks.</param>
/// <param name="MissingInputs">Which inputs would give it.</param>
/// <param name="Rules">The rules that it rests on.</param>
internal sealed record EvaluateLine(
    string Target,
    int? Year,
    LocalDate? From,
    LocalDate To,
    long? Achieved,
    Int128? Planned,
    string? Source,
    Int128? Difference,
    decimal? Percent,
    Ratio? TargetPercent,
    bool RoundingMisleads,
    Outcome Outcome,
    ImmutableArray<string> Missing,
    ImmutableArray<string> MissingInputs,
    ImmutableArray<string> Rules);
