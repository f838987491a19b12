package fr.portailfamille.reglement.payfip;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Children of one XML element by local name, whatever the case: sources write idOp and idop. */
final class ChampsRecus {

  private final Map<String, String> valeurs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  void ajouter(String nom, String valeur) {
    if (valeurs.putIfAbsent(nom, valeur.strip()) != null) {
      throw new PayFiPIndisponible("Champ recu deux fois : " + nom);
    }
  }

  String obligatoire(String nom) {
    return facultatif(nom).orElseThrow(() -> new PayFiPIndisponible("Champ absent : " + nom));
  }

  Optional<String> facultatif(String nom) {
    return Optional.ofNullable(valeurs.get(nom)).filter(valeur -> !valeur.isEmpty());
  }
}
