using HoiPhuNu.Rules.Pages;

var pages = new AllPages(Repository.Here());
var stale = pages.Stale().ToList();
pages.Write();
Console.WriteLine($"{pages.Made.Length} pages, {stale.Count} of them changed.");
