namespace Wegmarke.Engine;

/// <summary>How a conversion is shared among the touches of its path.</summary>
public enum CreditModel
{
    First,
    Last,

    /// <summary>Equally among all touches, repeated ones each time.</summary>
    Linear,

    /// <summary>40 % to the first and the last, 20 % to those between; of two touches half each, a single one has all.</summary>
    Position,

    /// <summary>Half as much for every half-life a touch lies before the end.</summary>
    Decay,

    /// <summary>Equally among the different kinds of the path: the Shapley value of a game in which a set of kinds earns the conversions of the
    /// paths that have no other kind (Zhao, Mahboobi, Bagheri 2018).</summary>
    Shapley,
}
