using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Testing.Generators;

/// <summary>Makes registers of units, with and without contradictions.</summary>
public static class Registers
{
    private static readonly string[] Codes = ["TW", "01", "02", "001", "002", "00001", "1", "7"];

    /// <summary>Registers in which anything may be wrong.</summary>
    public static Arbitrary<MessyRegister> Messy() =>
        Row.ListOf().Select(rows => new MessyRegister([.. rows.Select((row, index) => row with { Row = index + 2 })])).ToArbitrary();

    /// <summary>Registers without any contradiction.</summary>
    public static Arbitrary<CleanRegister> Clean() =>
        (from provinces in Gen.Choose(1, 3)
         from parents in Gen.Choose(0, int.MaxValue).ListOf().Where(list => list.Count <= 40)
         select new CleanRegister(Tree(provinces, parents))).ToArbitrary();

    private static Gen<UnitRow> Row =>
        from code in Gen.Elements(Codes)
        from level in Gen.Frequency((1, Gen.Constant(Level.Central)), (3, Gen.Constant(Level.Province)), (2, Gen.Constant(Level.District)), (4, Gen.Constant(Level.Commune)), (1, Gen.Constant(Level.Branch)))
        from fits in Gen.Choose(0, 9)
        from kind in Gen.Elements<UnitKind>(UnitKind.All)
        from parent in Gen.Elements(Codes.Append(null).ToArray())
        from start in Gen.Choose(-2, MessyRegister.Grid.Length - 1)
        from end in Gen.Choose(0, MessyRegister.Grid.Length + 2)
        select new UnitRow(code, level)
        {
            Kind = fits == 0 ? kind : level == Level.Commune ? (kind.IsBaseKind ? kind : UnitKind.Xa) : null,
            Parent = level == Level.Central && fits > 1 ? null : parent,
            From = start < 0 ? null : MessyRegister.Grid[start],
            Until = end >= MessyRegister.Grid.Length ? null : MessyRegister.Grid[end],
        };

    private static ImmutableArray<UnitRow> Tree(int provinces, List<int> choices)
    {
        var rows = new List<UnitRow> { new("TW", Level.Central) };
        var holders = new List<string>();
        for (var province = 1; province <= provinces; province++)
        {
            rows.Add(new UnitRow($"{province:00}", Level.Province) { Parent = "TW" });
            holders.Add($"{province:00}");
        }

        for (var index = 0; index < choices.Count; index++)
        {
            if (choices[index] % 4 == 0)
            {
                rows.Add(new UnitRow($"{index:000}", Level.District) { Parent = holders[choices[index] % provinces] });
                holders.Add($"{index:000}");
            }
            else
            {
                rows.Add(new UnitRow($"{index:00000}", Level.Commune) { Parent = holders[choices[index] % holders.Count], Kind = UnitKind.Xa });
            }
        }

        return [.. rows];
    }
}
