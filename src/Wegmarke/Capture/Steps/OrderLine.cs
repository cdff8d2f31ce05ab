namespace Wegmarke.Capture.Steps;

/// <summary>One product of an order as a message tells it.</summary>
/// <param name="Id">What it is known by within its order: product, number in stock, name, or its place; and which of several with the same.</param>
/// <param name="Product">What it is called; may be empty.</param>
/// <param name="Amount">Minor units for all pieces together; null when no price is told.</param>
/// <param name="Fields">Everything else that is told of it.</param>
sealed record OrderLine(byte[] Id, byte[] Product, byte[] Quantity, long? Amount, IReadOnlyList<(byte[] Name, byte[] Value)> Fields);
