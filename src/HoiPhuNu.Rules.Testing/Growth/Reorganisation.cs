using HoiPhuNu.Rules.Organisation;

namespace HoiPhuNu.Rules.Testing.Growth;

/// <summary>One reorganisation of a made-up register: two of its communes, named by where they stand among those that are free on the day.</summary>
/// <param name="Day">Which of the days it happens on.</param>
/// <param name="Form">What happens: merge, split, recode, exchange of codes, end, move.</param>
/// <param name="First">The first commune.</param>
/// <param name="Second">The second commune.</param>
/// <param name="People">What a split says of the people; nothing where it does not say.</param>
public sealed record Reorganisation(int Day, int Form, int First, int Second, PeopleShare? People);
