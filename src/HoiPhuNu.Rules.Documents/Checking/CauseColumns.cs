using HoiPhuNu.Rules.Documents.Messages;
using HoiPhuNu.Rules.Validation;

namespace HoiPhuNu.Rules.Documents.Checking;

/// <summary>What the sheet of findings says of causes: the findings in the order of their causes, each group under a line that says what to mend.</summary>
internal sealed class CauseColumns(CauseList causes, DocumentTexts texts)
{
    /// <summary>Every cause with the positions of its findings, those at its own cells first.</summary>
    public IEnumerable<(string Number, string Message, IEnumerable<int> Positions)> Groups => causes.All.Select((cause, id) =>
        (Number(id), FindingMessages.Render(cause, texts.Language), (IEnumerable<int>)causes.Positions[id].OrderBy(causes.IsDerived)));

    /// <summary>What stands beside a finding: the number of its cause, and whether it only follows.</summary>
    public string? Of(int position) => causes.CauseOf(position) is not { } id ? null
        : causes.IsDerived(position) ? texts.With("causes.follows", ("number", Number(id)))
        : Number(id);

    /// <summary>Whether a finding only follows from its cause.</summary>
    public bool IsDerived(int position) => causes.IsDerived(position);

    /// <summary>Whether a finding has a cause.</summary>
    public bool HasCause(int position) => causes.CauseOf(position) is not null;

    private static string Number(int id) => (id + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
