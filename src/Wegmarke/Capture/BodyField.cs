namespace Wegmarke.Capture;

/// <summary>What a body can hold. The numbers are stored: add, never renumber. Fields stand in ascending order, those that the columns
/// need first, so that reading can stop early.</summary>
public enum BodyField : byte
{
    /// <summary>Minor units of the row's currency, as a signed varint.</summary>
    Cost = 1,

    /// <summary>Kind (one byte, <see cref="Engine.ScoreKind"/>) and thousandths, as a signed varint.</summary>
    Score = 2,

    /// <summary>Thousandths of −2 … +2, as a signed varint.</summary>
    Emotion = 3,
    Conversion = 4,
    Phase = 5,

    CustomerNumber = 10,
    Email = 11,
    Phone = 12,
    LoyaltyCard = 13,
    UserId = 14,
    AnonymousId = 15,
    Account = 16,
    Session = 20,
    Case = 21,
    Device = 22,
    Location = 23,
    Campaign = 24,
    Content = 25,
    Product = 26,
    Quantity = 27,
    Comment = 28,
    Consent = 29,
    MessageId = 30,

    /// <summary>A column of the source's own: name and value.</summary>
    Property = 63,
}
