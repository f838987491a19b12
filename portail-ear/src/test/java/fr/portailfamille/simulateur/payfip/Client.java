package fr.portailfamille.simulateur.payfip;

/**
 * A regie known to the simulator.
 *
 * @param accesSecurise false makes every creation answer T4
 */
public record Client(
    String numcli, String libelleN1, String libelleN2, String libelleN3, boolean accesSecurise) {}
