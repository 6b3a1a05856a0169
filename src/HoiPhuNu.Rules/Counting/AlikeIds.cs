using HoiPhuNu.Rules.Findings;

namespace HoiPhuNu.Rules.Counting;

/// <summary>
/// Persons of one list who are found in another only when leading zeros, case and blanks are ignored, one to one: a program has changed their ids.
/// Rule DATA-16.
/// </summary>
internal static class AlikeIds
{
    private const int Enough = 5;
    private const int EnoughOf = 10;

    /// <summary>The finding about them, at the first of their rows.</summary>
    /// <param name="findings">The findings of the list whose ids are others.</param>
    /// <param name="key">The key of the message.</param>
    /// <param name="column">The column of the ids.</param>
    /// <param name="rows">The rows of all of them.</param>
    /// <param name="persons">How many they are.</param>
    public static Finding Told(DataFindings findings, string key, string column, RowsOfPerson rows, int persons) =>
        findings.At(key, Severity.Warning, rows.First, column, null, null, null).With("rows", rows.Count).With("persons", persons);

    /// <summary>The persons, by shard and number, if they are enough to be told of.</summary>
    /// <param name="asked">The persons who are looked for, by shard.</param>
    /// <param name="others">Those among whom they are looked for: by shard, or all in one.</param>
    public static HashSet<(int Shard, int Number)>? Find(ReadOnlySpan<PersonNumbers> asked, ReadOnlySpan<PersonNumbers> others)
    {
        var forms = new Forms();
        var missing = 0L;
        var all = 0L;
        for (var shard = 0; shard < asked.Length; shard++)
        {
            all += asked[shard].Count;
            for (var number = 0; number < asked[shard].Count; number++)
            {
                var key = asked[shard].KeyOf(number);
                if (!Has(others, key))
                {
                    missing++;
                    forms.AddMissing(key, shard, number);
                }
            }
        }

        if (!AreEnough(missing, all))
        {
            return null;
        }

        // An id that is found as it stands may be alike too: then nobody knows which of the two is meant.
        for (var shard = 0; shard < asked.Length; shard++)
        {
            for (var number = 0; number < asked[shard].Count; number++)
            {
                var key = asked[shard].KeyOf(number);
                if (Has(others, key))
                {
                    forms.AddFound(key);
                }
            }
        }

        foreach (var other in others)
        {
            for (var number = 0; number < other.Count; number++)
            {
                forms.AddOther(other.KeyOf(number));
            }
        }

        var alike = forms.OneToOne();
        return AreEnough(alike.Count, all) ? alike : null;
    }

    private static bool AreEnough(long some, long all) => some > 0 && (some >= Enough || some * EnoughOf >= all);

    private static bool Has(ReadOnlySpan<PersonNumbers> people, ReadOnlySpan<byte> key) =>
        people[people.Length == 1 ? 0 : PersonShards.Of(PersonKey.HashOf(key))].Find(key) != PersonNumbers.None;

    /// <summary>The plain forms of ids that were not found as they stand, and how many ids of either list have each.</summary>
    private sealed class Forms
    {
        private readonly PersonNumbers _forms = new();
        private readonly List<Form> _all = [];
        private byte[] _room = new byte[PersonKey.Few];

        public void AddMissing(ReadOnlySpan<byte> key, int shard, int number)
        {
            var plain = Plain(key);
            if (plain.IsEmpty)
            {
                return;
            }

            var form = _forms.NumberOf(plain);
            if (form == _all.Count)
            {
                _all.Add(new Form(shard, number, 1, 0));
            }
            else
            {
                _all[form] = _all[form] with { Asked = 2 };
            }
        }

        public void AddFound(ReadOnlySpan<byte> key)
        {
            if (_forms.Find(Plain(key)) is var form and not PersonNumbers.None)
            {
                _all[form] = _all[form] with { Asked = 2 };
            }
        }

        public void AddOther(ReadOnlySpan<byte> key)
        {
            if (_forms.Find(Plain(key)) is var form and not PersonNumbers.None)
            {
                _all[form] = _all[form] with { Others = (byte)Math.Min(2, _all[form].Others + 1) };
            }
        }

        public HashSet<(int Shard, int Number)> OneToOne() => [.. _all.Where(form => form is { Asked: 1, Others: 1 }).Select(form => (form.Shard, form.Number))];

        private ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> key)
        {
            if (key.Length > _room.Length)
            {
                _room = new byte[2 * key.Length];
            }

            return PlainId.Of(key, _room);
        }

        private readonly record struct Form(int Shard, int Number, byte Asked, byte Others);
    }
}
