package fr.portailfamille.web.facturation;

import fr.portailfamille.facturation.DetailFacture;
import fr.portailfamille.facturation.FactureQueries;
import fr.portailfamille.facturation.ResumeFacture;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** usager/factures/detail.xhtml?id=: an invoice, child by child, and how heavy its PDF is (D31). */
@Named
@RequestScoped
public class FacturePage {

  @Inject private FactureQueries factures;

  private long id;
  private DetailFacture detail;
  private List<ParEnfant> enfants = List.of();
  private int tailleEnKo;

  /** The lines of one child. */
  public record ParEnfant(String prenom, List<DetailFacture.Ligne> lignes) {}

  public void load() {
    detail = factures.laMienne(id);
    tailleEnKo = factures.monPdf(id).tailleEnKo();
    Map<String, List<DetailFacture.Ligne>> parEnfant =
        detail.lignes().stream()
            .collect(
                Collectors.groupingBy(
                    DetailFacture.Ligne::enfant, LinkedHashMap::new, Collectors.toList()));
    enfants =
        parEnfant.entrySet().stream().map(e -> new ParEnfant(e.getKey(), e.getValue())).toList();
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }

  public DetailFacture getDetail() {
    return detail;
  }

  public ResumeFacture getResume() {
    return detail.resume();
  }

  public List<ParEnfant> getEnfants() {
    return enfants;
  }

  public int getTailleEnKo() {
    return tailleEnKo;
  }
}
