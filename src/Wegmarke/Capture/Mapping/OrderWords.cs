namespace Wegmarke.Capture.Mapping;

/// <summary>Words with which shops, tills and ERP systems say what a row or an order is; what is not among them is a sale.</summary>
static class OrderWords
{
    static readonly (OrderState State, string[] Words)[] s_words =
    [
        (OrderState.Cancelled,
        [
            "storniert", "storno", "stornierung", "abgebrochen", "abbruch", "annulliert", "widerrufen", "widerruf", "gelöscht", "cancelled", "canceled", "cancellation", "cancel",
            "voided", "void", "failed", "fehlgeschlagen", "expired", "trash", "wc-cancelled", "wc-failed", "declined", "abgelehnt",
        ]),
        (OrderState.Refunded,
        [
            "erstattet", "erstattung", "rückerstattet", "rückerstattung", "gutschrift", "gutgeschrieben", "refunded", "refund", "credit", "credit note", "credit memo", "chargeback", "wc-refunded",
            "komplett erstattet", "vollständig erstattet",
        ]),
        (OrderState.Returned,
        [
            "retoure", "retourniert", "retour", "rückgabe", "rücksendung", "zurückgesendet", "zurückgegeben", "umtausch", "rücknahme", "returned", "return",
        ]),
    ];

    static readonly Dictionary<string, OrderState>.AlternateLookup<ReadOnlySpan<char>> s_states =
        s_words.SelectMany(state => state.Words.Select(word => (word, state.State))).ToDictionary(pair => pair.word, pair => pair.State, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    const int MaxLetters = 64;

    public static OrderState Of(ReadOnlySpan<byte> text)
    {
        Span<char> letters = stackalloc char[MaxLetters];
        if (text.IsEmpty || text.Length > MaxLetters)
            return OrderState.Sale;
        var length = System.Text.Encoding.UTF8.GetChars(text, letters);
        return s_states.TryGetValue(letters[..length], out var state) ? state : OrderState.Sale;
    }

    /// <summary>Whether a column with these values says what rows are.</summary>
    public static bool Speak(IEnumerable<string> values) =>
        values.Any(value => Of(System.Text.Encoding.UTF8.GetBytes(value.Trim())) != OrderState.Sale);

    /// <summary>What the event is called that such a row is.</summary>
    public static byte[] Event(OrderState state) => state switch
    {
        OrderState.Cancelled => s_cancelled,
        OrderState.Refunded => s_refunded,
        OrderState.Returned => s_returned,
        _ => s_sale,
    };

    static readonly byte[] s_sale = "order"u8.ToArray();
    static readonly byte[] s_cancelled = "order cancelled"u8.ToArray();
    static readonly byte[] s_refunded = "order refunded"u8.ToArray();
    static readonly byte[] s_returned = "return"u8.ToArray();
}
