using HoiPhuNu.Rules.Bulk;
using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Embedding.Tests.Examples;

/// <summary>What a job on a cluster engine needs: a task for each partition, and a step that puts their bytes together in any order.</summary>
internal static class ClusterJob
{
    /// <summary>Runs where the rows are. The rule set comes as JSON and every worker makes the same tree: bytes of other rules or another tree are refused.</summary>
    public static byte[] Map(string ruleSetJson, UnitTree tree, long firstRow, IEnumerable<CompactPerson> rows)
    {
        var tally = new PersonTally(RuleSet.FromJson(ruleSetJson).AsOf(tree.Day), tree, firstRow);
        tally.AddRange(rows);
        return tally.ToBytes();
    }

    /// <summary>Associative and commutative: any pairs, in any order, as often as the engine likes to combine.</summary>
    public static byte[] Combine(string ruleSetJson, UnitTree tree, byte[] left, byte[] right)
    {
        var rules = RuleSet.FromJson(ruleSetJson).AsOf(tree.Day);
        var tally = PersonTally.FromBytes(rules, tree, left);
        tally.Merge(PersonTally.FromBytes(rules, tree, right));
        return tally.ToBytes();
    }

    /// <summary>Distinct persons add up over partitions that share no person: partition by her id, never by unit (TRN-2).</summary>
    public static long[] MapDistinct(UnitTree tree, IEnumerable<(long Person, int Unit)> rowsOfSomePersons)
    {
        var persons = new PersonIndex();
        var tally = new DistinctTally(tree, persons);
        foreach (var (person, unit) in rowsOfSomePersons)
        {
            tally.Add(persons.NumberOf(person), unit);
        }

        return tally.RollUp();
    }
}
