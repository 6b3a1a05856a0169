using HoiPhuNu.Rules.Documents.Messages;

namespace HoiPhuNu.Rules.Documents.Printing;

/// <summary>Never colours, wraps or cuts: programs and editors read it.</summary>
internal sealed class PlainPaper(TextWriter writer) : Paper
{
    public override void Line(int indent, params ReadOnlySpan<Inked> parts)
    {
        for (var i = 0; i < indent; i++)
        {
            writer.Write(' ');
        }

        foreach (var part in parts)
        {
            writer.Write(OneLine.Of(part.Text));
        }

        writer.WriteLine();
    }

    public override void Blank() => writer.WriteLine();
}
