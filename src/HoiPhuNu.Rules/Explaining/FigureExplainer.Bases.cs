using HoiPhuNu.Rules.Organisation;
using HoiPhuNu.Rules.Planning;
using HoiPhuNu.Rules.Tallying;

namespace HoiPhuNu.Rules.Explaining;

public sealed partial class FigureExplainer
{
    /// <summary>Takes a row of the bases.</summary>
    public void Add(BaseRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (!Takes(FigureLists.Bases) || _lists.Bases!.PlaceOf(row) is not { } place || !IsHere(place.Number))
        {
            return;
        }

        if (place.Kind != PlacementKind.Attributed || !_figures.Tree.Units[place.Number].IsBase)
        {
            _inputs.NotCounted(FigureLists.Bases, InputReason.DividedBase, "SUP-2", row.Row);
        }
        else if (Figure == Figure.Support)
        {
            AddRating(row);
        }
        else if (row.HasComputer == true)
        {
            _inputs.CountedOnce(FigureLists.Bases, InputReason.HasComputer, "SUP-2", row.Row, _figures.Tree.Units[place.Number].Code);
        }
        else
        {
            _inputs.NotCounted(FigureLists.Bases, InputReason.NoComputer, "SUP-2", row.Row);
        }
    }

    private void AddRating(BaseRow row)
    {
        if (row.Rating is { } rating)
        {
            Add(FigureLists.Bases, rating.NeedsSupport, rating, "SUP-1", row.Row);
        }
        else
        {
            _inputs.NotCounted(FigureLists.Bases, InputReason.NotGiven, "SUP-1", row.Row);
        }
    }
}
