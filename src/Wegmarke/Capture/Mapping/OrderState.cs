namespace Wegmarke.Capture.Mapping;

/// <summary>What a row of an order export is, or what became of its order.</summary>
enum OrderState
{
    Sale,

    /// <summary>Money was given back.</summary>
    Refunded,

    /// <summary>Goods came back, and money was given back for them.</summary>
    Returned,
    Cancelled,
}
