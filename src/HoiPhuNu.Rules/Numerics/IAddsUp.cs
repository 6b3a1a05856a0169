using System.Numerics;

namespace HoiPhuNu.Rules.Numerics;

/// <summary>
/// A figure whose sum over the units below is the superior's figure. Whoever writes one of his own says with it that his figure is such a one: counts are, rates are not
/// unless they are kept by their parts (NUM-5), distinct persons are not (TRN-2).
/// </summary>
/// <typeparam name="TSelf">The figure itself.</typeparam>
public interface IAddsUp<TSelf> : IAdditionOperators<TSelf, TSelf, TSelf>
    where TSelf : IAddsUp<TSelf>;
