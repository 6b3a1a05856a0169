namespace HoiPhuNu.Rules.Growth;

/// <summary>Both halves of one transfer of registration, by where they count and the member's <see cref="MovementClass"/> there.</summary>
internal readonly record struct TransferPair(int Origin, int OriginClass, int Destination, int DestinationClass);
