using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;
using NodaTime;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples;

/// <summary>What a job on a cluster engine needs: a task for each partition, and a step that puts their bytes together in any order.</summary>
internal static class ClusterJob
{
    /// <summary>Runs where the rows are. The rule set comes as JSON, so that every worker counts by the same rules.</summary>
    public static byte[] Map(string ruleSetJson, LocalDate day, int units, long firstRow, IEnumerable<CompactPerson> rows)
    {
        var tally = new PersonTally(RuleSet.FromJson(ruleSetJson).AsOf(day), units, firstRow);
        tally.AddRange(rows);
        return tally.ToBytes();
    }

    /// <summary>Associative and commutative: any pairs, in any order, as often as the engine likes to combine.</summary>
    public static byte[] Combine(string ruleSetJson, LocalDate day, int units, byte[] left, byte[] right)
    {
        var rules = RuleSet.FromJson(ruleSetJson).AsOf(day);
        var tally = PersonTally.FromBytes(rules, units, left);
        tally.Merge(PersonTally.FromBytes(rules, units, right));
        return tally.ToBytes();
    }

    /// <summary>Distinct persons add up over partitions that share no person: partition by her id, never by unit (TRN-2).</summary>
    public static long[] MapDistinct(UnitTree tree, IEnumerable<(long Person, int Unit)> rowsOfSomePersons)
    {
        var (persons, tally) = (new PersonIndex(), new DistinctTally(tree.Units.Length));
        foreach (var (person, unit) in rowsOfSomePersons)
        {
            tally.Add(persons.NumberOf(person), unit);
        }

        return tally.RollUp(tree);
    }
}
