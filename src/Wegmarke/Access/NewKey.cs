namespace Wegmarke.Access;

/// <summary>A key just made.</summary>
/// <param name="Text">What its owner sends. This is the only time that it is to be had.</param>
public sealed record NewKey(Key Key, string Text);
