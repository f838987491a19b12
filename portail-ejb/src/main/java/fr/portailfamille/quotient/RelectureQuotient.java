package fr.portailfamille.quotient;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A quotient asked for, in French: what it would replace is beside it (C04). */
final class RelectureQuotient {

  private static final int ETAPE = VerificationQuotient.RESSOURCES;
  private static final DateTimeFormatter MOIS =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

  private final QuotientDemande form;
  private final ArrondiQuotient arrondi;

  private RelectureQuotient(QuotientDemande form, ArrondiQuotient arrondi) {
    this.form = form;
    this.arrondi = arrondi;
  }

  static List<Bloc> relire(QuotientDemande form, ArrondiQuotient arrondi) {
    return new RelectureQuotient(form, arrondi).blocs();
  }

  private List<Bloc> blocs() {
    var origine = form.getOrigine();
    var tete =
        bloc("Quotient.titre")
            .avec("Quotient.origine", origine == null ? null : origine.getLibelle());
    if (origine == null) {
      return List.of(tete);
    }
    var blocs = new ArrayList<Bloc>();
    blocs.add(tete);
    if (form.estSurAvis()) {
      surAvis(tete);
    } else {
      attestee(tete);
    }
    if (form.isEfface()) {
      tete.avec("Quotient.chiffres", Messages.texte(Motif.of("Quotient.effaces")));
    } else if (form.estSurAvis()) {
      blocs.add(avis("Quotient.avis", form.getAvis()));
      if (form.isDeuxAvis()) {
        blocs.add(avis("Quotient.second_avis", form.getSecondAvis()));
      }
    }
    return blocs;
  }

  private void surAvis(Bloc bloc) {
    bloc.avec("Quotient.annee", form.getAnnee());
    var changement = form.getChangement();
    if (changement != null && (form.estDejaFourni() || form.isEfface())) {
      bloc.avec("Quotient.changement", changement.getLibelle())
          .avec("Quotient.changement_precise", form.getChangementPrecise());
    }
    CalculQuotient.de(form, arrondi)
        .ifPresent(
            calcul -> {
              bloc.avec("Quotient.calcul", calcul.enClair());
              valeur(bloc, calcul.valeur());
            });
  }

  private void attestee(Bloc bloc) {
    bloc.avec(
        "Quotient.organisme",
        form.getOrganisme() == null ? null : form.getOrganisme().getLibelle());
    if (form.vientDeLaCaf()) {
      allocataire(bloc);
    }
    bloc.avec("Quotient.mois", Lecture.mois(form.getMois()).map(MOIS::format).orElse(null));
    var lue = Lecture.quotient(form.getValeur());
    if (lue.refus() == null) {
      valeur(bloc, Montant.of(lue.valeur()));
    }
  }

  private void allocataire(Bloc bloc) {
    var numero = Lecture.serre(form.getNumeroAllocataire());
    var connu = form.getAllocataireConnu();
    if (connu == null || connu.equals(numero) || numero.isEmpty()) {
      bloc.avec("Quotient.allocataire", numero);
    } else {
      bloc.remplacant("Quotient.allocataire", connu, numero);
    }
  }

  private void valeur(Bloc bloc, Montant valeur) {
    if (form.getConnu() == null) {
      bloc.avec("Quotient.valeur", valeur);
    } else {
      bloc.remplacant("Quotient.valeur", form.getConnu(), valeur.toString());
    }
  }

  private static Bloc avis(String titre, AvisDeclare avis) {
    return bloc(titre)
        .avec("Quotient.revenu", avis.getRevenu())
        .avec("Quotient.parts", avis.getParts())
        .avec("Quotient.numero_fiscal", avis.getNumeroFiscal())
        .avec("Quotient.reference", avis.getReference());
  }

  private static Bloc bloc(String titre) {
    return Bloc.titre(Motif.of(titre), ETAPE, 0);
  }
}
