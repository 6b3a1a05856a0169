using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.Organisation;

/// <summary>
/// How many of a split unit's people went to one of its successors (dân cư). Where it is not said, any number may have. Rule ORG-6.
/// </summary>
[JsonConverter(typeof(VocabularyJsonConverter<PeopleShare>))]
public sealed class PeopleShare : Vocabulary<PeopleShare>
{
    /// <summary>All of them (toàn bộ): the others took land only.</summary>
    public static readonly PeopleShare Everyone = new(nameof(Everyone), 0, "all", "toàn bộ");

    /// <summary>Some of them (một phần).</summary>
    public static readonly PeopleShare Part = new(nameof(Part), 1, "part", "một phần");

    /// <summary>None of them (không): this is no possible successor.</summary>
    public static readonly PeopleShare None = new(nameof(None), 2, "none", "không");

    private PeopleShare(string name, int rank, string code, string vietnamese)
        : base(name, rank, code, vietnamese)
    {
    }
}
