namespace Wegmarke.Maps.Drawing;

/// <summary>What a picture says that has nothing to show yet: what is missing, and the command that brings it.</summary>
sealed record EmptyWords(string Title, string Text, string How, string Command, string Description)
{
    /// <summary>There are no interactions at all.</summary>
    public static EmptyWords NoInteractions(Words words) => new(words.EmptyTitle, words.EmptyText, words.EmptyHow, words.EmptyCommand, words.EmptyDescription);
}
