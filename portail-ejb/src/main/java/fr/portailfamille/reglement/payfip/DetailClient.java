package fr.portailfamille.reglement.payfip;

import java.util.List;

/**
 * How PayFiP knows a regie, to check the settings before opening payments.
 *
 * @param libelles the non-empty ones among libelleN1, libelleN2, libelleN3, from the widest
 */
public record DetailClient(String numcli, List<String> libelles) {

  public DetailClient {
    libelles = List.copyOf(libelles);
  }

  /** SchoolBusManager reads {@code numcli}; a source that omits it is believed. */
  static DetailClient lire(String numcliDemande, ChampsRecus champs) {
    List<String> libelles =
        List.of("libelleN1", "libelleN2", "libelleN3").stream()
            .flatMap(nom -> champs.facultatif(nom).stream())
            .toList();
    return new DetailClient(champs.facultatif("numcli").orElse(numcliDemande), libelles);
  }
}
