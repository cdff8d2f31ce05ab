namespace Wegmarke.Capture.Steps;

/// <summary>What a message is about.</summary>
enum MessageKind : byte
{
    /// <summary>Something the customer did, or that was done for them: a row of the log.</summary>
    Contact,

    /// <summary>A page or a screen was looked at: a contact that the plainest mode counts.</summary>
    Page,

    /// <summary>What is known of a person: traits and identifiers, no contact.</summary>
    Person,

    /// <summary>The same of a company that the person belongs to.</summary>
    Account,

    /// <summary>Two identifiers are one person.</summary>
    Alias,

    /// <summary>The state of an order.</summary>
    Order,

    /// <summary>The person chose what their data may be used for.</summary>
    Choice,
}
