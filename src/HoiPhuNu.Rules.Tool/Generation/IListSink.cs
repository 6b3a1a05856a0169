using HoiPhuNu.Rules.Gathering;
using HoiPhuNu.Rules.Growth;
using HoiPhuNu.Rules.Membership;
using HoiPhuNu.Rules.Planning;

namespace HoiPhuNu.Rules.Tool.Generation;

/// <summary>Takes the rows of lists as they are made. Rows are numbered as a spreadsheet numbers those of a table with headers.</summary>
internal interface IListSink
{
    void Take(in MemberRow row);

    void Take(in MovementRow row);

    void Take(WomenCount row);

    void Take(BaseRow row);
}
