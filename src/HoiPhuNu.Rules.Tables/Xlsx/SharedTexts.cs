using HoiPhuNu.Rules.Tables.Fonts;
using HoiPhuNu.Rules.Tables.Sheets;

namespace HoiPhuNu.Rules.Tables.Xlsx;

/// <summary>The texts that the cells of a workbook share, held in memory within <see cref="WorkbookLimits"/>.</summary>
internal sealed class SharedTexts
{
    /// <summary>What a run weighs among the characters of all texts.</summary>
    private const int RunCharacters = 8;

    private readonly List<string> _texts = [];
    private readonly Dictionary<int, FontRun[]> _runs = [];

    /// <summary>Reads them.</summary>
    /// <exception cref="UnreadableTableException">There are more than a workbook of any use has.</exception>
    public static SharedTexts Read(Stream? part, string file)
    {
        var shared = new SharedTexts();
        if (part is null)
        {
            return shared;
        }

        using var reader = new PartReader(part, file, WorkbookLimits.TextsBytes);
        var text = new CellTexts();
        var runs = new List<FontRun>();
        var characters = 0L;
        while (reader.ToNextElement())
        {
            if (reader.Name == "si")
            {
                text.Clear();
                AppendRich(reader, text, runs, row: 0);
                characters += text.Length + (runs.Count * RunCharacters);
                if (characters > WorkbookLimits.TextCharacters || shared._texts.Count >= WorkbookLimits.Texts)
                {
                    throw WorkbookProblem.Of(file, "workbook-too-large");
                }

                shared._texts.Add(XmlCellText.Unescape(text.Current.ToString(), runs));
                if (runs.Count > 0)
                {
                    shared._runs[shared._texts.Count - 1] = [.. runs];
                }
            }
        }

        return shared;
    }

    /// <summary>Appends the text of an element that may be rich: all its runs, without the readings that East Asian scripts carry.</summary>
    /// <param name="reader">Stands on the element.</param>
    /// <param name="text">Takes the text.</param>
    /// <param name="runs">Takes where which font begins; none where no run names one.</param>
    /// <param name="row">The row, or 0.</param>
    public static void AppendRich(PartReader reader, CellTexts text, List<FontRun> runs, long row)
    {
        runs.Clear();
        if (reader.IsEmpty)
        {
            return;
        }

        var depth = reader.Depth;
        while (reader.ToNextInside(depth))
        {
            switch (reader.Name)
            {
                case "t":
                    reader.AppendText(text, row);
                    break;
                case "r":
                    runs.Add(new FontRun(text.Length, null));
                    break;
                case "rFont" when runs.Count > 0 && reader.Plain("val") is { Length: < 256 } font:
                    runs[^1] = new FontRun(runs[^1].Start, font);
                    break;
                case "rPr" or "rFont":
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (!runs.Exists(run => run.Font is not null))
        {
            runs.Clear();
        }
    }

    /// <summary>A text by its number; <see langword="false"/> where there is none.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">The text as it is stored.</param>
    /// <param name="runs">Where which font begins in it; nothing where it names none.</param>
    public bool TryGet(int number, out string text, out FontRun[]? runs)
    {
        runs = _runs.GetValueOrDefault(number);
        text = number >= 0 && number < _texts.Count ? _texts[number] : string.Empty;
        return number >= 0 && number < _texts.Count;
    }
}
