package fr.portailfamille.prelevement;

import fr.portailfamille.exemples.Base;
import java.sql.SQLException;
import java.util.List;

/** The creditor of the tests' town, and what their families sign. */
final class PrelevementFixture {

  static final String IBAN = "FR76 3000 6000 0112 3456 7890 189";
  static final String AUTRE_IBAN = "FR14 2004 1010 0505 0001 3M02 606";

  private PrelevementFixture() {}

  static void ouvrir(Base base) throws SQLException {
    base.executer(
        "insert into parametre (cle, valeur, modifie_le) values"
            + " ('prelevement.creancier', 'Régie de Valombrelle', now()),"
            + " ('prelevement.adresse', '1 place du Marché, 99420 Valombrelle', now()),"
            + " ('prelevement.ics', 'FR72ZZZ123456', now())"
            + " on conflict (cle) do update set valeur = excluded.valeur");
  }

  static void fermer(Base base) throws SQLException {
    base.executer("delete from parametre where cle like 'prelevement.%'");
  }

  /** For all activities, signed by Anne Roux. */
  static void signer(AdhesionDemandee form, String iban) {
    form.setPortee(Portee.TOUTES);
    form.setIban(iban);
    form.setLieu("Valombrelle");
    form.setSignature(form.getSignataire());
    form.setCertifie(true);
  }

  static void choisir(AdhesionDemandee form, String... libelles) {
    form.setPortee(Portee.CHOISIES);
    form.getActivites().stream()
        .filter(activite -> List.of(libelles).contains(activite.getLibelle()))
        .forEach(activite -> activite.setChoisie(true));
  }
}
