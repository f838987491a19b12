package fr.portailfamille.sante;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.famille.Telephone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sheets in French, two blocks a child: its health, then its vaccinations and where it is. */
final class RelectureSante {

  private static final DateTimeFormatter COURT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final LocalDate jour;

  private RelectureSante(LocalDate jour) {
    this.jour = jour;
  }

  /** For the recap and for the agent: what replaces something is beside it. */
  static List<Bloc> relire(InformationsDemandees form, LocalDate jour) {
    var relecture = new RelectureSante(jour);
    var blocs = new ArrayList<Bloc>();
    int renseignee = 0;
    for (int rang = 0; rang < form.getEnfants().size(); rang++) {
      var fiche = form.getEnfants().get(rang);
      if (fiche.estRenseignee()) {
        blocs.add(relecture.sante(fiche, rang));
        blocs.add(relecture.vaccinations(fiche, renseignee++));
      } else {
        var titre = titre("Sante.titre", fiche);
        blocs.add(
            Bloc.titre(titre, VerificationSante.SANTE, rang)
                .avec("Sante.choix", fiche.getChoix() == null ? null : choix(fiche)));
      }
    }
    return blocs;
  }

  /** For a sheet on file. */
  static List<Bloc> relire(FicheDemandee fiche, LocalDate jour) {
    var relecture = new RelectureSante(jour);
    return List.of(relecture.sante(fiche, 0), relecture.vaccinations(fiche, 0));
  }

  private static String choix(FicheDemandee fiche) {
    return fiche.getChoix().getLibelle();
  }

  private static Motif titre(String cle, FicheDemandee fiche) {
    return Motif.of(cle, fiche.getPrenom(), fiche.getNom());
  }

  private Bloc sante(FicheDemandee fiche, int rang) {
    var bloc = Bloc.titre(titre("Sante.titre", fiche), VerificationSante.SANTE, rang);
    return comparer(
        bloc,
        fiche.getConnue() == null ? null : reponses(fiche.getConnue()),
        reponses(fiche.getSante()));
  }

  private Bloc vaccinations(FicheDemandee fiche, int rang) {
    var titre = titre("Sante.titre_vaccinations", fiche);
    var bloc = Bloc.titre(titre, VerificationSante.VACCINATIONS, rang);
    return comparer(
        bloc,
        fiche.getConnue() == null ? null : doses(fiche.getConnue(), fiche),
        doses(fiche.getSante(), fiche));
  }

  /** {@code avant}: null when nothing is replaced. */
  private static Bloc comparer(Bloc bloc, Map<String, String> avant, Map<String, String> apres) {
    apres.forEach(
        (question, reponse) -> {
          var ancienne = avant == null ? reponse : avant.getOrDefault(question, "");
          if (ancienne.equals(reponse)) {
            bloc.avec(question, reponse);
          } else {
            bloc.remplacant(question, ouRien(ancienne), ouRien(reponse));
          }
        });
    return bloc;
  }

  private static String ouRien(String texte) {
    return texte.isEmpty() ? Messages.texte(Motif.of("Sante.rien")) : texte;
  }

  private static Map<String, String> reponses(SanteDeclaree sante) {
    boolean allergique = sante.getAllergique() == OuiNon.OUI;
    boolean traitement = sante.getTraitement() == OuiNon.OUI;
    var reponses = new LinkedHashMap<String, String>();
    reponses.put("Sante.allergique", lire(sante.getAllergique()));
    reponses.put("Sante.alimentaire", allergique ? sante.getAlimentaire().enClair() : "");
    reponses.put("Sante.medicamenteuse", allergique ? sante.getMedicamenteuse().enClair() : "");
    reponses.put("Sante.autre_allergie", allergique ? sante.getAutreAllergie().enClair() : "");
    reponses.put("Sante.regime", Textes.ou(sante.getRegime(), ""));
    reponses.put("Sante.traitement", lire(sante.getTraitement()));
    reponses.put(
        "Sante.traitement_precise", traitement ? Textes.ou(sante.getTraitementPrecise(), "") : "");
    reponses.put("Sante.medecin", Textes.ou(sante.getMedecin(), ""));
    reponses.put("Sante.medecin_telephone", Telephone.lisible(sante.getMedecinTelephone()));
    reponses.put("Sante.remarques", Textes.ou(sante.getRemarques(), ""));
    reponses.put("Sante.pai", lire(sante.getPai()));
    reponses.put("Sante.pai_expire_le", sante.aUnPai() ? lire(sante.getPaiExpireLe()) : "");
    return reponses;
  }

  private Map<String, String> doses(SanteDeclaree sante, FicheDemandee fiche) {
    var doses = new LinkedHashMap<String, String>();
    sante
        .getVaccinations()
        .forEach(
            vaccination ->
                doses.put("Vaccin." + vaccination.getVaccin(), lire(vaccination, fiche.getNeLe())));
    return doses;
  }

  private String lire(VaccinationDeclaree vaccination, LocalDate neLe) {
    var etat = EtatVaccinal.de(vaccination, neLe, jour);
    if (etat == EtatVaccinal.CONTRE_INDICATION) {
      return vaccination.enClair();
    }
    if (vaccination.estVierge()) {
      boolean attendue = etat == EtatVaccinal.RAPPEL_A_PREVOIR;
      return Messages.texte(Motif.of(attendue ? "Sante.aucune_dose" : "Sante.pas_encore"));
    }
    return vaccination.enClair() + " – " + etat.getLibelle();
  }

  private static String lire(OuiNon reponse) {
    return reponse == null ? "" : reponse.getLibelle();
  }

  private static String lire(LocalDate date) {
    return date == null ? "" : COURT.format(date);
  }
}
