using System.Text.Json.Serialization;
using HoiPhuNu.Rules.Words;

namespace HoiPhuNu.Rules.RuleBook;

/// <summary>Whom the figure of persons trained in a year counts. Rule TRN-6.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<TrainedHolder>))]
public enum TrainedHolder
{
    /// <summary>Persons in the population as of the day.</summary>
    InPostAtD,

    /// <summary>Persons who held such a post when they completed the training.</summary>
    InPostWhenTrained,
}
