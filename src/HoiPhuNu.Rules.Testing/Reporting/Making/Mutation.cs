namespace HoiPhuNu.Rules.Testing.Reporting;

/// <summary>One change to a clean report. The numbers choose row, column and value; they are taken modulo what there is.</summary>
internal readonly record struct Mutation(MutationKind Kind, int Row, int Column, int Value);
