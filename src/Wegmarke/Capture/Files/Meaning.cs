using System.Collections.Frozen;
using System.Text;

namespace Wegmarke.Capture.Files;

/// <summary>What a column of a canonical file means.</summary>
enum Meaning : byte
{
    Property,
    Customer,
    Time,
    Touchpoint,
    Event,
    Channel,
    Order,
    Line,
    Value,
    Currency,
    Cost,
    Score,
    ScoreKind,
    Emotion,
    Identifier,
    Text,
    MessageId,
    Consent,
}
