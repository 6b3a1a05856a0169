using HoiPhuNu.Rules.RuleBook;

namespace HoiPhuNu.Rules.Validation;

/// <summary>The years of all known terms, as messages and expectations name them; terms that follow each other are one run of years.</summary>
internal static class KnownYears
{
    /// <summary>For instance <c>2022–2032</c>, or <c>2022–2027, 2030–2034</c>.</summary>
    public static string Text(TermSet terms) => Joined(terms, "–", ", ");

    /// <summary>For instance <c>2022..2032</c>, or <c>2022..2027|2030..2034</c>.</summary>
    public static string Range(TermSet terms) => Joined(terms, "..", "|");

    private static string Joined(TermSet terms, string dash, string comma)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var term in terms.Terms)
        {
            if (runs is [.., var last] && last.Last + 1 == term.FirstYear)
            {
                runs[^1] = (last.First, term.LastYear);
            }
            else
            {
                runs.Add((term.FirstYear, term.LastYear));
            }
        }

        return string.Join(comma, runs.Select(run => FormattableString.Invariant($"{run.First}{dash}{run.Last}")));
    }
}
