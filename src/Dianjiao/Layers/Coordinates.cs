namespace Dianjiao.Layers;

/// <summary>A place on the globe, in degrees, north and east positive (WGS 84).</summary>
public readonly record struct Coordinates(double Latitude, double Longitude);
