using System.Runtime.InteropServices;
using HoiPhuNu.Rules.Findings;
using HoiPhuNu.Rules.RuleBook;
using HoiPhuNu.Rules.Tallying;

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
    private readonly List<FirstTrainings> _first = [];

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
        if (row.Date > Rules.Day)
        {
            Findings.Later(row.Row, "date", null, row.Date!.Value, Rules.Day, row.PersonId);
        }

        if (!Accepts(row))
        {
            return;
        }

        var first = default(FirstTrainings);
        first.Add(Rules, row);
        if (!first.IsEmpty)
        {
            Of(_people.NumberOf(row.PersonId)).Merge(first);
        }
    }

    /// <summary>Takes over all that another tally of the same list gathered; the other one stays as it is.</summary>
    /// <exception cref="ArgumentException">The other tally is this one, or has other rules, another day or another list.</exception>
    public void Merge(TrainingTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this) || other.Rules.Day != Rules.Day || other.Rules.Rules != Rules.Rules || other.Findings.File != Findings.File)
        {
            throw new ArgumentException("Only another tally of the same rules, day and list can be merged.", nameof(other));
        }

        for (var person = 0; person < other._first.Count; person++)
        {
            Of(_people.NumberOf(other._people.KeyOf(person))).Merge(other._first[person]);
        }

        Findings.AddAll(other.Findings);
    }

    /// <summary>What is remembered of one person; nothing of one who was never named.</summary>
    internal FirstTrainings FirstOf(ReadOnlySpan<char> id) => FirstOf(_people.Find(id));

    /// <summary>The same by her id's <see cref="PersonKey"/>.</summary>
    internal FirstTrainings FirstOf(ReadOnlySpan<byte> key) => FirstOf(_people.Find(key));

    /// <summary>Whether a row has no error.</summary>
    internal bool IsSound(in TrainingRow row) =>
        !string.IsNullOrWhiteSpace(row.PersonId) && row is { Date: not null, Subject: { } subject } && (row.CentralFramework is not null || !Rules.NeedsFrameworkAnswer(subject));

    private FirstTrainings FirstOf(int person) => person == PersonNumbers.None ? default : _first[person];

    private ref FirstTrainings Of(int person)
    {
        if (person == _first.Count)
        {
            _first.Add(default);
        }

        return ref CollectionsMarshal.AsSpan(_first)[person];
    }

    private bool Accepts(in TrainingRow row)
    {
        Require(row, !string.IsNullOrWhiteSpace(row.PersonId), "person_id");
        Require(row, row.Date is not null, "date");
        Require(row, row.Subject is not null, "subject");
        if (row.Subject is { } subject && Rules.NeedsFrameworkAnswer(subject))
        {
            Require(row, row.CentralFramework is not null, "central_framework", "DATA-02.framework");
        }

        return IsSound(row);
    }

    private void Require(in TrainingRow row, bool isGiven, string column, string key = "DATA-02")
    {
        if (!isGiven)
        {
            Findings.Error(key, row.Row, column, null, string.Empty, row.PersonId);
        }
    }
}
