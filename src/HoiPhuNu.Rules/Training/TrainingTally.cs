using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Counting;
using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Training;

/// <summary>
/// Gathers the trainings of a list as of one day. Rows stream through and are not kept: per person it remembers the first day of each subject,
/// however often she attended. Adding rows and merging tallies in any order and grouping gives the same figures and findings.
/// Rules TRN-2, TRN-4 to TRN-6 (CĐ6 III.2).
/// </summary>
/// <remarks>
/// <para>A row with an error (DATA-02) is left out of everything; one that is dated after the day is told (DATA-12) and does not count yet.</para>
/// <para>Ids are compared letter by letter with those of the posts. A tally serves one thread; give each thread its own and
/// <see cref="Merge"/> them.</para>
/// </remarks>
public sealed class TrainingTally
{
    private readonly PersonNumbers _people = new();
    private readonly List<Trained> _trained = [];
    private SoleUse _use;

    /// <summary>Creates an empty tally.</summary>
    /// <param name="rules">The rules of the day.</param>
    /// <param name="file">The list's file name, for the findings.</param>
    public TrainingTally(DayRules rules, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = rules;
        Findings = new DataFindings(file, rules.Day);
    }

    internal DayRules Rules { get; }

    internal DataFindings Findings { get; }

    /// <summary>Adds one row.</summary>
    public void Add(in TrainingRow row)
    {
        using var call = SoleUse.Begin(ref _use);
        if (!Accepts(row, Findings))
        {
            Findings.Refuse();
            return;
        }

        var person = _people.NumberOf(row.PersonId);
        Of(person).Rows.Add(row.Row);
        var first = default(FirstTrainings);
        first.Add(Rules, row);
        Of(person).First.Merge(first);
    }

    /// <summary>Takes over all that another tally of the same list gathered; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or has other rules, another day or another list.</exception>
    public void Merge(TrainingTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        using var call = SoleUse.Begin(ref _use);
        using var otherCall = SoleUse.Begin(ref other._use);
        TallyBasis.RequireMergeable(
            ReferenceEquals(other, this),
            RulesDifference.Of(Rules, other.Rules)
                ?? (other.Findings.File != Findings.File ? $"file {other.Findings.File ?? "(none)"} instead of {Findings.File ?? "(none)"}" : null));
        for (var person = 0; person < other._trained.Count; person++)
        {
            ref var here = ref Of(_people.NumberOf(other._people.KeyOf(person)));
            here.First.Merge(other._trained[person].First);
            here.Rows.Merge(other._trained[person].Rows);
        }

        Findings.AddAll(other.Findings);
    }

    /// <summary>What is remembered of one person; nothing of one who was never named.</summary>
    internal FirstTrainings FirstOf(ReadOnlySpan<char> id) => FirstOf(_people.Find(id));

    /// <summary>The same by her id's <see cref="PersonKey"/>.</summary>
    internal FirstTrainings FirstOf(ReadOnlySpan<byte> key) => FirstOf(_people.Find(key));

    /// <summary>Whether a row has no error.</summary>
    internal bool IsSound(in TrainingRow row) => Accepts(row, new DataFindings(Findings.File, Findings.AsOf));

    /// <summary>Everybody who has a row that can stand.</summary>
    internal PersonNumbers People => _people;

    /// <summary>The rows of a person.</summary>
    internal RowsOfPerson RowsOf(int person) => _trained[person].Rows;

    private FirstTrainings FirstOf(int person) => person == PersonNumbers.None ? default : _trained[person].First;

    private ref Trained Of(int person)
    {
        if (person == _trained.Count)
        {
            _trained.Add(default);
        }

        return ref CollectionsMarshal.AsSpan(_trained)[person];
    }

    private bool Accepts(in TrainingRow row, DataFindings told)
    {
        if (row.Date > Rules.Day)
        {
            told.Later(row.Row, "date", null, row.Date!.Value, Rules.Day, row.PersonId);
        }

        return told.HasId(row.Row, "person_id", null, row.PersonId)
            & Has(row, row.Date is not null, "date", told)
            & told.IsDate(row.Row, "date", null, row.Date, row.PersonId)
            & Has(row, row.Subject is not null, "subject", told)
            & (row.Subject is not { } subject || !Rules.NeedsFrameworkAnswer(subject) || Has(row, row.CentralFramework is not null, "central_framework", told, "DATA-02.framework"));
    }

    private static bool Has(in TrainingRow row, bool isGiven, string column, DataFindings told, string key = "DATA-02")
    {
        if (!isGiven)
        {
            told.Error(key, row.Row, column, null, string.Empty, row.PersonId);
        }

        return isGiven;
    }

    /// <summary>What is remembered of one person.</summary>
    private struct Trained
    {
        public FirstTrainings First;

        public RowsOfPerson Rows;
    }
}
