<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>SpectraLift</name>
    <message>
      <source> ({0} % of the mean signal)</source>
      <extracomment>core/forecast/step.py: f' ({found.rmse_percent:.2g} % of the mean signal)'</extracomment>
      <translation> ({0} % do sinal médio)</translation>
    </message>
    <message>
      <source> A point spread function of {0} hyperspectral pixels (FWHM) was assumed.</source>
      <extracomment>core/forecast/step.py: f' A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.'</extracomment>
      <translation> Supôs-se uma função de espalhamento do ponto de {0} pixels hiperespectrais (largura à meia altura).</translation>
    </message>
    <message>
      <source> Correct the offsets in the file, or use radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: ' Correct the offsets in the file, or use radiometry model if its values are right.'</extracomment>
      <translation> Corrija os deslocamentos no arquivo, ou use a radiometria model se os valores dele estiverem corretos.</translation>
    </message>
    <message>
      <source> Use radiometry factor for the usual factor between units, match for digital numbers, or model if you know that its units are those of the training.</source>
      <extracomment>core/check/model_fit.py: ' Use radiometry factor for the usual factor between units, match for digital numbers, or model if you know that its units are those of the training.'</extracomment>
      <translation> Use a radiometria factor para o fator usual entre unidades, match para números digitais, ou model se souber que as unidades são as do treinamento.</translation>
    </message>
    <message>
      <source> Write the offset into the file, e.g. {0}, or use radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: f' Write the offset into the file, e.g. {command}, or use radiometry model if its values are right.'</extracomment>
      <translation> Grave o deslocamento no arquivo, p. ex. {0}, ou use a radiometria model se os valores dele estiverem corretos.</translation>
    </message>
    <message>
      <source> at the bottom</source>
      <extracomment>evaluation/simulate/checks.py: ' at the bottom'</extracomment>
      <translation> na parte inferior</translation>
    </message>
    <message>
      <source> on the right</source>
      <extracomment>evaluation/simulate/checks.py: ' on the right'</extracomment>
      <translation> à direita</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>&amp;Pasta</translation>
    </message>
    <message>
      <source>&amp;Hyperspectral (coarse)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Hiperespectral (grosseira)</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Instalar</translation>
    </message>
    <message>
      <source>&amp;Install PyTorch…</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Instalar PyTorch…</translation>
    </message>
    <message>
      <source>&amp;Install again</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Instalar de novo</translation>
    </message>
    <message>
      <source>&amp;Multispectral (fine)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Multiespectral (fina)</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Prévia</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Remover</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Executar</translation>
    </message>
    <message>
      <source>&amp;Sensor of the fine one</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Sensor da fina</translation>
    </message>
    <message>
      <source>, in {0} s with {1}. Results are in {2}.</source>
      <extracomment>core/runs/batch.py: f", in {result.timings_s['scenes']:.1f} s with {reporting.SOFTWARE}. Results are in {result.folder}."</extracomment>
      <translation>, em {0} s com {1}. Os resultados estão em {2}.</translation>
    </message>
    <message>
      <source>&lt;p&gt;Applies a &lt;b&gt;model&lt;/b&gt;, as Apply a spectral model does, to many images of one sensor. Each result bears the name of its image; images of the same name also bear their folders' names.&lt;/p&gt;&lt;p&gt;Everything that is wrong with any of the images is told first, before anything is written. An image that fails later does not keep the others from being done: they stay, and the message names it. The report tells of all images, once as JSON and once as a table to be read (.md).&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>&lt;p&gt;Aplica um &lt;b&gt;modelo&lt;/b&gt;, como faz Aplicar um modelo espectral, a muitas imagens de um sensor. Cada resultado leva o nome da sua imagem; imagens de mesmo nome levam também os nomes das suas pastas.&lt;/p&gt;&lt;p&gt;Tudo o que estiver errado com qualquer das imagens é dito primeiro, antes de se gravar qualquer coisa. Uma imagem que falhe depois não impede que as outras sejam feitas: estas permanecem, e a mensagem a nomeia. O relatório trata de todas as imagens, uma vez como JSON e uma vez como tabela para leitura (.md).&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Brings a hyperspectral image (many narrow bands, coarse pixels) to the grid of a multispectral image (few broad bands, fine pixels) of the same area. The result has the bands of the first and the pixels, extent and coordinate system of the second.&lt;/p&gt;&lt;p&gt;All it needs to know is the spectral response of the multispectral sensor: pick the &lt;b&gt;sensor&lt;/b&gt;, or give its &lt;b&gt;response table&lt;/b&gt;. The two images need not be aligned to the pixel, and no point spread function is asked for.&lt;/p&gt;&lt;p&gt;A small network learns on the hyperspectral image to undo the sensor's response, and is then run on every multispectral pixel. Values keep the units of the hyperspectral image; nodata stays nodata.&lt;/p&gt;&lt;p&gt;The work is done by a separate Python process that needs PyTorch. Where PyTorch is missing, the message says what to install.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>&lt;p&gt;Leva uma imagem hiperespectral (muitas bandas estreitas, pixels grosseiros) à grade de uma imagem multiespectral (poucas bandas largas, pixels finos) da mesma área. O resultado tem as bandas da primeira e os pixels, a extensão e o sistema de coordenadas da segunda.&lt;/p&gt;&lt;p&gt;Tudo o que é preciso saber é a resposta espectral do sensor multiespectral: escolha o &lt;b&gt;sensor&lt;/b&gt;, ou indique a sua &lt;b&gt;tabela de resposta&lt;/b&gt;. As duas imagens não precisam estar alinhadas ao pixel, e não se pede nenhuma função de espalhamento do ponto.&lt;/p&gt;&lt;p&gt;Uma pequena rede aprende na imagem hiperespectral a desfazer a resposta do sensor, e é então aplicada a cada pixel multiespectral. Os valores mantêm as unidades da imagem hiperespectral; nodata permanece nodata.&lt;/p&gt;&lt;p&gt;O trabalho é feito por um processo Python separado, que precisa do PyTorch. Onde o PyTorch faltar, a mensagem diz o que instalar.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Compares an estimated hyperspectral image, such as a sharpened one, with a &lt;b&gt;reference&lt;/b&gt; on the same grid: spectral angle (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS and cross-correlation, of the image, of every band, and as maps. The definitions are the textbook's; the figures as the authors of SpectraLift compute them stand beside them in the report.&lt;/p&gt;&lt;p&gt;Bands belong together by their wavelengths, or by their numbers where neither image knows its wavelengths. Pixels without data in one of the images are left out and counted.&lt;/p&gt;&lt;p&gt;The images are read window by window: they may be larger than the memory.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>&lt;p&gt;Compara uma imagem hiperespectral estimada, por exemplo aguçada, com uma &lt;b&gt;referência&lt;/b&gt; na mesma grade: ângulo espectral (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS e correlação cruzada, da imagem, de cada banda, e como mapas. As definições são as dos manuais; os números como os autores do SpectraLift os calculam estão ao lado deles no relatório.&lt;/p&gt;&lt;p&gt;As bandas se correspondem pelos comprimentos de onda, ou pelos números onde nenhuma das imagens conhece os seus comprimentos de onda. Pixels sem dados em uma das imagens ficam de fora e são contados.&lt;/p&gt;&lt;p&gt;As imagens são lidas janela por janela: podem ser maiores que a memória.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the spectra of one or more rasters under the points, or over the polygons, of a layer. The table has one row for each feature, raster and band: wavelength, width, value, standard deviation, percentiles and the number of pixels.&lt;/p&gt;&lt;p&gt;A point takes the pixel under it, or the mean or median of 3 × 3 or 5 × 5 pixels. A polygon takes the pixels whose centres lie in it. Scale and offset of the file are applied. Where a raster has no data, the value is empty and the column &lt;i&gt;reason&lt;/i&gt; says why; it is never zero.&lt;/p&gt;&lt;p&gt;The layers may have different coordinate systems.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>&lt;p&gt;Lê os espectros de um ou mais rasters sob os pontos, ou sobre os polígonos, de uma camada. A tabela tem uma linha para cada feição, raster e banda: comprimento de onda, largura, valor, desvio padrão, percentis e número de pixels.&lt;/p&gt;&lt;p&gt;Um ponto usa o pixel sob ele, ou a média ou mediana de 3 × 3 ou 5 × 5 pixels. Um polígono usa os pixels cujos centros ficam nele. A escala e o deslocamento do arquivo são aplicados. Onde um raster não tem dados, o valor fica vazio e a coluna &lt;i&gt;reason&lt;/i&gt; diz por quê; nunca é zero.&lt;/p&gt;&lt;p&gt;As camadas podem ter sistemas de coordenadas diferentes.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Trains once what is then applied to any number of multispectral images of the same sensor: the network that turns what the sensor sees into hyperspectral spectra. It learns on the hyperspectral image and on the sensor's spectral response alone.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;multispectral image&lt;/b&gt; may be given as well: then its bands are told apart and its units are compared, as sharpening does, and the model keeps both. Without one, the values of the images must be in the units of the hyperspectral one, or be brought there when the model is applied.&lt;/p&gt;&lt;p&gt;A model knows the materials of the image it was trained on, and no others.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>&lt;p&gt;Treina uma vez o que depois se aplica a qualquer número de imagens multiespectrais do mesmo sensor: a rede que transforma o que o sensor vê em espectros hiperespectrais. Ela aprende apenas com a imagem hiperespectral e a resposta espectral do sensor.&lt;/p&gt;&lt;p&gt;Também pode ser indicada uma &lt;b&gt;imagem multiespectral&lt;/b&gt;: então as suas bandas são distinguidas e as suas unidades comparadas, como faz o aguçamento, e o modelo guarda ambas. Sem ela, os valores das imagens devem estar nas unidades da hiperespectral, ou ser levados a elas quando o modelo é aplicado.&lt;/p&gt;&lt;p&gt;Um modelo conhece os materiais da imagem com que foi treinado, e nenhum outro.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Turns a multispectral image into a hyperspectral one with a &lt;b&gt;model&lt;/b&gt; that Train a spectral model, or Sharpen a hyperspectral image, has saved. The image must be from the sensor the model was trained for; its bands, units and range of values are checked against the training first.&lt;/p&gt;&lt;p&gt;The model only knows the materials of the image it was trained on: elsewhere, or in another season, the spectra look plausible and may be wrong. The quality raster marks the pixels that lie outside the training.&lt;/p&gt;&lt;p&gt;PyTorch is used where it is installed; without it the result is the same, but for the last digit.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>&lt;p&gt;Transforma uma imagem multiespectral em uma hiperespectral com um &lt;b&gt;modelo&lt;/b&gt; que Treinar um modelo espectral, ou Aguçar uma imagem hiperespectral, salvou. A imagem deve ser do sensor para o qual o modelo foi treinado; as suas bandas, unidades e faixa de valores são primeiro comparadas com o treinamento.&lt;/p&gt;&lt;p&gt;O modelo só conhece os materiais da imagem com que foi treinado: em outro lugar, ou em outra estação do ano, os espectros parecem plausíveis e podem estar errados. O raster de qualidade marca os pixels que ficam fora do treinamento.&lt;/p&gt;&lt;p&gt;O PyTorch é usado onde está instalado; sem ele o resultado é o mesmo, exceto pelo último dígito.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Wald's protocol: to judge how well sharpening works, one needs to know the truth. This algorithm takes a hyperspectral image as the truth and makes from it what two sensors would have seen: a &lt;b&gt;coarse hyperspectral image&lt;/b&gt;, blurred by a point spread function and averaged over r × r pixels, and a &lt;b&gt;fine multispectral image&lt;/b&gt; through a sensor's spectral response. Both get white noise.&lt;/p&gt;&lt;p&gt;Sharpen the pair, and compare the result with the truth.&lt;/p&gt;&lt;p&gt;Values stay in the units of the cube, nodata stays nodata: a coarse pixel is nodata where its point spread function meets any. The same seed gives the same images.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>&lt;p&gt;Protocolo de Wald: para julgar se o aguçamento funciona bem, é preciso conhecer a verdade. Este algoritmo toma uma imagem hiperespectral como a verdade e faz dela o que dois sensores teriam visto: uma &lt;b&gt;imagem hiperespectral grosseira&lt;/b&gt;, borrada por uma função de espalhamento do ponto e com média sobre r × r pixels, e uma &lt;b&gt;imagem multiespectral fina&lt;/b&gt; através da resposta espectral de um sensor. Ambas recebem ruído branco.&lt;/p&gt;&lt;p&gt;Aguce o par, e compare o resultado com a verdade.&lt;/p&gt;&lt;p&gt;Os valores ficam nas unidades do cubo, nodata permanece nodata: um pixel grosseiro é nodata onde a sua função de espalhamento do ponto encontra algum. A mesma semente dá as mesmas imagens.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A CSV file with a header line, the wavelength in nm in its first column and one column for each multispectral band; or a table of centres and widths, an ENVI spectral library, an EnMAP-Box GeoJSON. Only when the sensor is not in the library.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Um arquivo CSV com uma linha de cabeçalho, o comprimento de onda em nm na primeira coluna e uma coluna para cada banda multiespectral; ou uma tabela de centros e larguras, uma biblioteca espectral ENVI, um GeoJSON do EnMAP-Box. Apenas quando o sensor não está na biblioteca.</translation>
    </message>
    <message>
      <source>A CSV file with the wavelength in nm in its first column and one column for each multispectral band; or a table of centres and widths, an ENVI spectral library, an EnMAP-Box GeoJSON.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Um arquivo CSV com o comprimento de onda em nm na primeira coluna e uma coluna para cada banda multiespectral; ou uma tabela de centros e larguras, uma biblioteca espectral ENVI, um GeoJSON do EnMAP-Box.</translation>
    </message>
    <message>
      <source>A GeoTIFF (.tif) with the spectral angle, the RMSE and the SSIM of every pixel.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Um GeoTIFF (.tif) com o ângulo espectral, o RMSE e o SSIM de cada pixel.</translation>
    </message>
    <message>
      <source>A JSON file that says how the result was made: settings, seed, accuracy on held-out spectra, timings and warnings.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Um arquivo JSON que diz como o resultado foi feito: configurações, semente, exatidão em espectros reservados, tempos e avisos.</translation>
    </message>
    <message>
      <source>A JSON file with everything that was chosen: the PSF's values, the response matrix, the noise.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Um arquivo JSON com tudo o que foi escolhido: os valores da PSF, a matriz de resposta, o ruído.</translation>
    </message>
    <message>
      <source>A Python with GDAL, NumPy and PyTorch does the computing; empty for QGIS's own.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Um Python com GDAL, NumPy e PyTorch faz o cálculo; vazio para o do próprio QGIS.</translation>
    </message>
    <message>
      <source>A file is damaged ({said}): download it again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Um arquivo está danificado ({said}): baixe-o de novo.</translation>
    </message>
    <message>
      <source>A file that Train a spectral model, or Sharpen a hyperspectral image, has written.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Um arquivo gravado por Treinar um modelo espectral, ou Aguçar uma imagem hiperespectral.</translation>
    </message>
    <message>
      <source>A forecast of how accurate the result is, found by fusing one scale down. It takes a while and leaves the result as it is.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Uma previsão da exatidão do resultado, obtida fundindo uma escala abaixo. Leva algum tempo e deixa o resultado como está.</translation>
    </message>
    <message>
      <source>A forecast of how accurate the result is, found by fusing one scale down; it does not change the result. auto: with the default preset, for a whole image. always: with every preset and part. none: never.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Uma previsão da exatidão do resultado, obtida fundindo uma escala abaixo; não altera o resultado. auto: com a predefinição default, para uma imagem inteira. always: com qualquer predefinição e parte. none: nunca.</translation>
    </message>
    <message>
      <source>A made-up scene: try everything without data of your own.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Uma cena inventada: experimente tudo sem dados próprios.</translation>
    </message>
    <message>
      <source>A picture could not be made: {0}</source>
      <extracomment>core/raster/png.py: f'A picture could not be made: {e}'</extracomment>
      <translation>Não foi possível produzir uma figura: {0}</translation>
    </message>
    <message>
      <source>A response file of my own…</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Um arquivo de resposta próprio…</translation>
    </message>
    <message>
      <source>A run is using PyTorch: wait until it has ended, or cancel it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Uma execução está usando o PyTorch: espere até que termine, ou cancele-a, e tente de novo.</translation>
    </message>
    <message>
      <source>A run needs PyTorch, which is not installed. A preview works without it.</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Uma execução precisa do PyTorch, que não está instalado. Uma prévia funciona sem ele.</translation>
    </message>
    <message>
      <source>A scale factor is a number above 0, like 0.0001; {text} is none.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Um fator de escala é um número acima de 0, como 0.0001; {text} não o é.</translation>
    </message>
    <message>
      <source>A second raster: how well each sharp spectrum reproduces the observed multispectral values, and how far it lies from what was trained on.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Um segundo raster: quão bem cada espectro aguçado reproduz os valores multiespectrais observados, e quão longe ele fica daquilo com que se treinou.</translation>
    </message>
    <message>
      <source>A table with the wavelength in nm in its first column and one column for each multispectral band (CSV), or an ENVI spectral library.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Uma tabela com o comprimento de onda em nm na primeira coluna e uma coluna para cada banda multiespectral (CSV), ou uma biblioteca espectral ENVI.</translation>
    </message>
    <message>
      <source>A table without geometry: one row a feature and band.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Uma tabela sem geometria: uma linha por feição e banda.</translation>
    </message>
    <message>
      <source>A tile was given to several workers, and each of them died: they may have too little memory (give them more, or a smaller --memory-mib).</source>
      <extracomment>core/predict/cluster/session.py: 'A tile was given to several workers, and each of them died: they may have too little memory (give them more, or a smaller --memory-mib).'</extracomment>
      <translation>Um bloco foi entregue a vários workers, e todos eles morreram: talvez tenham memória de menos (dê mais a eles, ou um --memory-mib menor).</translation>
    </message>
    <message>
      <source>A worker could not run a task ({0}: {1}).</source>
      <extracomment>core/predict/cluster/session.py: f'A worker could not run a task ({type(error).__name__}: {str(error)[:300]}).'</extracomment>
      <translation>Um worker não conseguiu executar uma tarefa ({0}: {1}).</translation>
    </message>
    <message>
      <source>Add or choose a raster</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Adicionar ou escolher um raster</translation>
    </message>
    <message>
      <source>Advanced</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Avançado</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {0} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.</source>
      <extracomment>core/check/model_fit.py: f'All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.'</extracomment>
      <translation>Todas as bandas da imagem multiespectral estão cerca de {0} acima dos espectros com que o modelo foi treinado. É o caso dos produtos Sentinel-2 desde a linha de base de processamento 04.00, em 1000 de 10000.</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {0} lower than the spectra that the model was trained on.</source>
      <extracomment>core/check/model_fit.py: f'All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.'</extracomment>
      <translation>Todas as bandas da imagem multiespectral estão cerca de {0} abaixo dos espectros com que o modelo foi treinado.</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Todas as páginas da ajuda</translation>
    </message>
    <message>
      <source>All valid pixels of {0} hold the same values: there is nothing to learn from. Choose another image.</source>
      <extracomment>core/check/pixels.py: f'All valid pixels of {raster.path} hold the same values: there is nothing to learn from. Choose another image.'</extracomment>
      <translation>Todos os pixels válidos de {0} têm os mesmos valores: não há nada a aprender. Escolha outra imagem.</translation>
    </message>
    <message>
      <source>Also write a quality raster</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Gravar também um raster de qualidade</translation>
    </message>
    <message>
      <source>An image of the sensor the model was trained for. The result takes over its grid, extent and CRS.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Uma imagem do sensor para o qual o modelo foi treinado. O resultado assume a sua grade, extensão e SRC.</translation>
    </message>
    <message>
      <source>Another QGIS is installing or removing PyTorch in {folder}, or it cannot be written to.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Outro QGIS está instalando ou removendo o PyTorch em {folder}, ou não é possível gravar nessa pasta.</translation>
    </message>
    <message>
      <source>Another factor…</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Outro fator…</translation>
    </message>
    <message>
      <source>Apply a spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Aplicar um modelo espectral</translation>
    </message>
    <message>
      <source>Apply a spectral model to many images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Aplicar um modelo espectral a muitas imagens</translation>
    </message>
    <message>
      <source>As published, the cube's {0} bands are taken to lie evenly between {1} and {2} nm, whatever their centres are: to fuse this pair, give the wavelengths {3}:{4} and the sensor from-metadata.</source>
      <extracomment>evaluation/simulate/checks.py: f"As published, the cube's {len(bands)} bands are taken to lie evenly between {low:g} and {high:g} nm, whatever their centres are: to fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata."</extracomment>
      <translation>Como publicado, supõe-se que as {0} bandas do cubo se distribuem uniformemente entre {1} e {2} nm, sejam quais forem os seus centros: para fundir este par, indique os comprimentos de onda {3}:{4} e o sensor from-metadata.</translation>
    </message>
    <message>
      <source>As the image's own metadata describe its bands</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Como os próprios metadados da imagem descrevem as suas bandas</translation>
    </message>
    <message>
      <source>Assess a sharpened image</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Avaliar uma imagem aguçada</translation>
    </message>
    <message>
      <source>Automatic: what the file says, else 0.0001 for 16-bit whole numbers</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Automático: o que o arquivo diz, senão 0.0001 para números inteiros de 16 bits</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Voltar</translation>
    </message>
    <message>
      <source>Band of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda do arquivo</translation>
    </message>
    <message>
      <source>Band of the file for {band}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda do arquivo para {band}</translation>
    </message>
    <message>
      <source>Band {0} of {1} are</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Banda {0} ({1}):</translation>
    </message>
    <message>
      <source>Band {0} of {1} is</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Banda {0} ({1}):</translation>
    </message>
    <message>
      <source>Bands</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Bands of the sensor and of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bandas do sensor e do arquivo</translation>
    </message>
    <message>
      <source>Bands {0} of {1} are</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bandas {0} ({1}):</translation>
    </message>
    <message>
      <source>Bands {0} of {1} is</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bandas {0} ({1}):</translation>
    </message>
    <message>
      <source>Before you run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Antes de executar</translation>
    </message>
    <message>
      <source>Beside each result a raster NAME_quality.tif with what can be said of each pixel without the truth.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Ao lado de cada resultado, um raster NAME_quality.tif com o que se pode dizer de cada pixel sem a verdade.</translation>
    </message>
    <message>
      <source>Beside those that the file marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two windows where the atmosphere lets nothing through.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Além das que o arquivo marca como ruins: números e intervalos (130-135,220), e water-vapour para as bandas nas duas janelas em que a atmosfera não deixa passar nada.</translation>
    </message>
    <message>
      <source>Bias</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Viés</translation>
    </message>
    <message>
      <source>Blurring and averaging</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Desfoque e média</translation>
    </message>
    <message>
      <source>Both a multispectral sensor ({sensor}) and a spectral response table ({srf}) are given: leave one of them out.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>São dados tanto um sensor multiespectral ({sensor}) quanto uma tabela de resposta espectral ({srf}): deixe um deles de fora.</translation>
    </message>
    <message>
      <source>Both images are {0}: choose the coarse hyperspectral image and the fine multispectral one.</source>
      <extracomment>core/check/place.py: f'Both images are {hsi.path}: choose the coarse hyperspectral image and the fine multispectral one.'</extracomment>
      <translation>Ambas as imagens são {0}: escolha a imagem hiperespectral grosseira e a multiespectral fina.</translation>
    </message>
    <message>
      <source>Both images have the same units, found {0}, and the multispectral values were used as they are; matched to the hyperspectral image instead: {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'Both images have the same units, found {where}, and the multispectral values were used as they are; matched to the hyperspectral image instead: {lines}.'</extracomment>
      <translation>As duas imagens têm as mesmas unidades, obtidas {0}, e os valores multiespectrais foram usados como estão; em vez disso, foram ajustados à imagem hiperespectral: {1}.</translation>
    </message>
    <message>
      <source>Both images have the same units: the multispectral values were used as they are.</source>
      <extracomment>core/harmonise/radiometry.py: 'Both images have the same units: the multispectral values were used as they are.'</extracomment>
      <translation>As duas imagens têm as mesmas unidades: os valores multiespectrais foram usados como estão.</translation>
    </message>
    <message>
      <source>Brings a hyperspectral image to the pixel size of a multispectral one.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Leva uma imagem hiperespectral ao tamanho de pixel de uma multiespectral.</translation>
    </message>
    <message>
      <source>COG: compressed, to be read in parts</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>COG: comprimido, para ler por partes</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <extracomment>core/base/errors.py: 'Cancelled. Nothing was written.'</extracomment>
      <translation>Cancelado. Nada foi gravado.</translation>
    </message>
    <message>
      <source>Cancelled. The scene is not done.</source>
      <extracomment>core/runs/batch.py: 'Cancelled. The scene is not done.'</extracomment>
      <translation>Cancelado. A cena não está pronta.</translation>
    </message>
    <message>
      <source>Cancelled. {0} of {1} scenes are done and stay.</source>
      <extracomment>core/runs/batch.py: f"Cancelled. {len(result.in_state('done'))} of {len(requests)} scenes are done and stay."</extracomment>
      <translation>Cancelado. {0} de {1} cenas estão prontas e permanecem.</translation>
    </message>
    <message>
      <source>Cancelled: nothing has changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Cancelado: nada mudou.</translation>
    </message>
    <message>
      <source>Centre [nm]</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Centro [nm]</translation>
    </message>
    <message>
      <source>Check sensor and wavelengths.</source>
      <extracomment>evaluation/simulate/checks.py: 'Check sensor and wavelengths.'</extracomment>
      <translation>Verifique o sensor e os comprimentos de onda.</translation>
    </message>
    <message>
      <source>Checking the rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Verificando os rasters</translation>
    </message>
    <message>
      <source>Choose a coarse, a fine or a sharp image above.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Escolha acima uma imagem grosseira, fina ou aguçada.</translation>
    </message>
    <message>
      <source>Choose a hyperspectral and a multispectral image first.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Escolha primeiro uma imagem hiperespectral e uma multiespectral.</translation>
    </message>
    <message>
      <source>Choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Escolher um arquivo raster</translation>
    </message>
    <message>
      <source>Choose a sensor to see its spectral response</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Escolha um sensor para ver a sua resposta espectral</translation>
    </message>
    <message>
      <source>Choose an image first</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Escolha primeiro uma imagem</translation>
    </message>
    <message>
      <source>Choose the first tool of the bar above, and click on the map.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Escolha a primeira ferramenta da barra acima, e clique no mapa.</translation>
    </message>
    <message>
      <source>Choose the folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Escolher a pasta de wheels</translation>
    </message>
    <message>
      <source>Choose the sensor, or type to search</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Escolha o sensor, ou digite para buscar</translation>
    </message>
    <message>
      <source>Choose the two images: what they say about themselves appears here.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Escolha as duas imagens: aqui aparece o que elas dizem de si mesmas.</translation>
    </message>
    <message>
      <source>Close this window</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Fechar esta janela</translation>
    </message>
    <message>
      <source>Close this window; a running fusion goes on</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Fechar esta janela; uma fusão em andamento continua</translation>
    </message>
    <message>
      <source>Close this window; an installation goes on</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Fechar esta janela; uma instalação continua</translation>
    </message>
    <message>
      <source>Closure</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Fechamento</translation>
    </message>
    <message>
      <source>Closure without band {0} of {1}.</source>
      <extracomment>profiles/site.py: f'Closure without band {closed.left_out} of {site.msi.source}.'</extracomment>
      <translation>Fechamento sem a banda {0} de {1}.</translation>
    </message>
    <message>
      <source>Coarse</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Grosseira</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Imagem hiperespectral grosseira</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image: dashed curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagem hiperespectral grosseira: curvas tracejadas</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Cor de {name}</translation>
    </message>
    <message>
      <source>Compares an estimated hyperspectral image with a reference, in figures, maps and a report.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Compara uma imagem hiperespectral estimada com uma referência, em números, mapas e um relatório.</translation>
    </message>
    <message>
      <source>Comparing the prediction with the hyperspectral raster</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando a predição com o raster hiperespectral</translation>
    </message>
    <message>
      <source>Comparing the radiometry of both rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando a radiometria dos dois rasters</translation>
    </message>
    <message>
      <source>Comparing the rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparando os rasters</translation>
    </message>
    <message>
      <source>Computed with</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Calculado com</translation>
    </message>
    <message>
      <source>Computing</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Cálculo</translation>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Conteúdo</translation>
    </message>
    <message>
      <source>Continuum removed</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Contínuo removido</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written, as PROJ finds no proj.db that it can read where the environment says ({0}): it may be another program's. Unset it and start again, or give the folder of the proj.db that came with QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: f"Coordinate systems cannot be written, as PROJ finds no proj.db that it can read where the environment says ({words.listing(given)}): it may be another program's. Unset it and start again, or give the folder of the proj.db that came with QGIS or GDAL."</extracomment>
      <translation>Não é possível gravar sistemas de coordenadas, pois o PROJ não encontra nenhum proj.db que consiga ler onde o ambiente indica ({0}): pode ser de outro programa. Remova a variável de ambiente e comece de novo, ou indique a pasta do proj.db que veio com o QGIS ou o GDAL.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written, as PROJ finds no proj.db that it can read: set the environment variable {0} to the folder of the proj.db that came with QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: f'Coordinate systems cannot be written, as PROJ finds no proj.db that it can read: set the environment variable {_VARIABLES[0]} to the folder of the proj.db that came with QGIS or GDAL.'</extracomment>
      <translation>Não é possível gravar sistemas de coordenadas, pois o PROJ não encontra nenhum proj.db que consiga ler: defina a variável de ambiente {0} com a pasta do proj.db que veio com o QGIS ou o GDAL.</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy the log to the clipboard</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Copiar o log para a área de transferência</translation>
    </message>
    <message>
      <source>Copy the result to the clipboard, for a bug report</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copiar o resultado para a área de transferência, para um relato de erro</translation>
    </message>
    <message>
      <source>Copy the spectra along the lines</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copiar os espectros ao longo das linhas</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copiar a tabela</translation>
    </message>
    <message>
      <source>Copy the text to the clipboard</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Copiar o texto para a área de transferência</translation>
    </message>
    <message>
      <source>Correlation of the two spectra.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Correlação dos dois espectros.</translation>
    </message>
    <message>
      <source>Cross-correlation</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Correlação cruzada</translation>
    </message>
    <message>
      <source>Data range</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Amplitude dos dados</translation>
    </message>
    <message>
      <source>Data type</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Tipo de dados</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Detalhes</translation>
    </message>
    <message>
      <source>Device</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Did you mean {0}? </source>
      <extracomment>core/spectral/response/sensors.py: f"Did you mean {', '.join(dict.fromkeys(near))}? "</extracomment>
      <translation>Você quis dizer {0}? </translation>
    </message>
    <message>
      <source>Done on {device} with seed {seed}.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Feito em {device} com a semente {seed}.</translation>
    </message>
    <message>
      <source>Done with {engine} on {device}.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Feito com {engine} em {device}.</translation>
    </message>
    <message>
      <source>Double click renames a pin, Delete removes it.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Um clique duplo renomeia um marcador, Delete o remove.</translation>
    </message>
    <message>
      <source>Downloading: {mb:.0f} MB of about {total} MB</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Baixando: {mb:.0f} MB de cerca de {total} MB</translation>
    </message>
    <message>
      <source>Downloads with pip, through QGIS's proxy where there is one.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Baixa com o pip, através do proxy do QGIS onde houver um.</translation>
    </message>
    <message>
      <source>Drag moves the view, the wheel zooms; drag with the right button stretches it.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Arrastar move a vista, a roda do mouse aproxima; arrastar com o botão direito a estica.</translation>
    </message>
    <message>
      <source>Draw a line: its spectra are shown as an image of band against distance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Desenhe uma linha: os seus espectros são mostrados como imagem de banda por distância</translation>
    </message>
    <message>
      <source>Draw a polygon: left clicks set corners, a right click ends it</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Desenhe um polígono: cliques esquerdos definem vértices, um clique direito o termina</translation>
    </message>
    <message>
      <source>Drawing training spectra</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Sorteando espectros de treinamento</translation>
    </message>
    <message>
      <source>EMIT reflectance is float32</source>
      <extracomment>core/raster/products/emit.py: 'EMIT reflectance is float32'</extracomment>
      <translation>A reflectância do EMIT é float32</translation>
    </message>
    <message>
      <source>ENVI files cannot be compressed: use GTiff, or compress none.</source>
      <extracomment>core/check/fusion.py: 'ENVI files cannot be compressed: use GTiff, or compress none.'</extracomment>
      <translation>Arquivos ENVI não podem ser comprimidos: use GTiff, ou nenhuma compressão (none).</translation>
    </message>
    <message>
      <source>ENVI metadata of the bands</source>
      <extracomment>core/spectral/band_metadata.py: 'ENVI metadata of the bands'</extracomment>
      <translation>metadados ENVI das bandas</translation>
    </message>
    <message>
      <source>ENVI metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'ENVI metadata of the file'</extracomment>
      <translation>metadados ENVI do arquivo</translation>
    </message>
    <message>
      <source>ENVI spectral library…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Biblioteca espectral ENVI…</translation>
    </message>
    <message>
      <source>ERGAS</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>ERGAS</translation>
    </message>
    <message>
      <source>ERGAS is not given: say how many times coarser the LR-HSI was than these images (ratio).</source>
      <extracomment>evaluation/assess/run.py: 'ERGAS is not given: say how many times coarser the LR-HSI was than these images (ratio).'</extracomment>
      <translation>O ERGAS não é dado: indique quantas vezes a LR-HSI era mais grosseira que estas imagens (ratio).</translation>
    </message>
    <message>
      <source>Error maps</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Mapas de erro</translation>
    </message>
    <message>
      <source>Estimated image (e.g. sharpened)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Imagem estimada (p. ex. aguçada)</translation>
    </message>
    <message>
      <source>Estimating the accuracy to be expected</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Estimando a exatidão a esperar</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Avaliação</translation>
    </message>
    <message>
      <source>Every pixel is predicted by itself; nothing of the hyperspectral image is returned to it, because {0}.</source>
      <extracomment>core/refine/refinement.py: f'Every pixel is predicted by itself; nothing of the hyperspectral image is returned to it, because {reason}.'</extracomment>
      <translation>Cada pixel é predito por si só; nada da imagem hiperespectral lhe é devolvido, porque {0}.</translation>
    </message>
    <message>
      <source>Every {0} is out of range for an image of {1} × {2} pixels: give 1 for all pixels, 2 to {3} for one in so many, or 0 for as many as a quick look needs.</source>
      <extracomment>core/check/fusion.py: f'Every {every} is out of range for an image of {rows} × {cols} pixels: give 1 for all pixels, 2 to {most} for one in so many, or 0 for as many as a quick look needs.'</extracomment>
      <translation>every {0} está fora dos limites para uma imagem de {1} × {2} pixels: indique 1 para todos os pixels, de 2 a {3} para um em tantos, ou 0 para quantos uma olhada rápida precisar.</translation>
    </message>
    <message>
      <source>Expect about SAM {0}°, RMSE {1}{2}; plain upsampling: SAM {3}°, RMSE {4}. Measured on the hyperspectral image itself, one scale down, as against an image as noisy as it is.</source>
      <extracomment>core/forecast/step.py: f'Expect about SAM {found.sam_deg:.1f}°, RMSE {found.rmse:.3g}{percent}; plain upsampling: SAM {found.upsampling_sam_deg:.1f}°, RMSE {found.upsampling_rmse:.3g}. Measured on the hyperspectral image itself, one scale down, as against an image as noisy as it is.'</extracomment>
      <translation>Espere cerca de SAM {0}°, RMSE {1}{2}; simples reamostragem: SAM {3}°, RMSE {4}. Medido na própria imagem hiperespectral, uma escala abaixo, em comparação com uma imagem tão ruidosa quanto ela.</translation>
    </message>
    <message>
      <source>Expect about {figures}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Espere cerca de {figures}.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Exatidão esperada</translation>
    </message>
    <message>
      <source>Expected {figure}, measured one scale down: {ours}; of plain upsampling: {theirs}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{figure} esperado, medido uma escala abaixo: {ours}; da simples reamostragem: {theirs}.</translation>
    </message>
    <message>
      <source>Export spectra</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Exportar espectros</translation>
    </message>
    <message>
      <source>Export the spectra</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Exportar os espectros</translation>
    </message>
    <message>
      <source>Field with names</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Campo com nomes</translation>
    </message>
    <message>
      <source>Figures of every band</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Números de cada banda</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Arquivo</translation>
    </message>
    <message>
      <source>File to write</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>Arquivo a gravar</translation>
    </message>
    <message>
      <source>File with the spectral response (CSV)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Arquivo com a resposta espectral (CSV)</translation>
    </message>
    <message>
      <source>Fine</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Fina</translation>
    </message>
    <message>
      <source>Fine multispectral image</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Imagem multiespectral fina</translation>
    </message>
    <message>
      <source>Fine multispectral image: points over the widths of its bands</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagem multiespectral fina: pontos sobre as larguras das suas bandas</translation>
    </message>
    <message>
      <source>Folder for packages</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Pasta para pacotes</translation>
    </message>
    <message>
      <source>Folder for the hyperspectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Pasta para as imagens hiperespectrais</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Pasta de wheels</translation>
    </message>
    <message>
      <source>For an &amp;NVIDIA graphics card (CUDA)</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para uma placa gráfica &amp;NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>For the &amp;processor</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para o pr&amp;ocessador</translation>
    </message>
    <message>
      <source>For this &amp;Mac</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Para este &amp;Mac</translation>
    </message>
    <message>
      <source>Forget what was set by hand and take the guess.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Esquecer o que foi definido à mão e usar a suposição.</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>adapters/layers/output_format.py</extracomment>
      <translation>Formato</translation>
    </message>
    <message>
      <source>From a folder of &amp;wheels, without a network</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>De uma pasta de &amp;wheels, sem rede</translation>
    </message>
    <message>
      <source>From the interne&amp;t</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Da interne&amp;t</translation>
    </message>
    <message>
      <source>From where</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>De onde</translation>
    </message>
    <message>
      <source>Further rasters to read: dotted curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Outros rasters a ler: curvas pontilhadas</translation>
    </message>
    <message>
      <source>Fusion</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Fusão</translation>
    </message>
    <message>
      <source>GDAL gave no reason</source>
      <extracomment>core/raster/read/parallel_blocks.py: 'GDAL gave no reason'</extracomment>
      <translation>O GDAL não deu nenhum motivo</translation>
    </message>
    <message>
      <source>GeoTIFF (*.tif);;ENVI (*.bsq)</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>GeoTIFF (*.tif);;ENVI (*.bsq)</translation>
    </message>
    <message>
      <source>Get what a run needs and QGIS does not bring</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Obter o que uma execução precisa e o QGIS não traz</translation>
    </message>
    <message>
      <source>Give a scheduler or a number of workers to start here, not both.</source>
      <extracomment>core/predict/cluster/where.py: 'Give a scheduler or a number of workers to start here, not both.'</extracomment>
      <translation>Indique um scheduler ou um número de workers a iniciar aqui, não ambos.</translation>
    </message>
    <message>
      <source>Guess again</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Supor de novo</translation>
    </message>
    <message>
      <source>HR-HSI by SpectraLift from {0} and {1} ({2})</source>
      <extracomment>core/runs/report.py: f"HR-HSI by SpectraLift from {p['hsi']} and {name} ({p['sensor']})"</extracomment>
      <translation>HR-HSI por SpectraLift a partir de {0} e {1} ({2})</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Ajuda</translation>
    </message>
    <message>
      <source>How a point is blurred before the pixels are averaged; delta does not blur.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Como um ponto é borrado antes da média dos pixels; delta não borra.</translation>
    </message>
    <message>
      <source>How accurate the result is cannot be foreseen: {0}.</source>
      <extracomment>core/forecast/step.py: f'How accurate the result is cannot be foreseen: {reason}.'</extracomment>
      <translation>Não é possível prever a exatidão do resultado: {0}.</translation>
    </message>
    <message>
      <source>How far the installation is</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Em que ponto está a instalação</translation>
    </message>
    <message>
      <source>How far the sharp spectrum, seen through the sensor's response, is from what the fine image observed: 0 % is perfect.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Quão longe o espectro aguçado, visto através da resposta do sensor, está do que a imagem fina observou: 0 % é perfeito.</translation>
    </message>
    <message>
      <source>How it was made</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Como foi feito</translation>
    </message>
    <message>
      <source>How many fine pixels make the side of a coarse one. Rows and columns beyond a multiple are left out.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Quantos pixels finos formam o lado de um grosseiro. Linhas e colunas além de um múltiplo ficam de fora.</translation>
    </message>
    <message>
      <source>How many pixels on a side are taken around a point.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Quantos pixels de lado são usados em torno de um ponto.</translation>
    </message>
    <message>
      <source>How many processor cores the computing may use.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Quantos núcleos do processador o cálculo pode usar.</translation>
    </message>
    <message>
      <source>How many times coarser the hyperspectral image was before it was sharpened, e.g. 4. ERGAS needs it; without it there is none, unless the estimated image says it.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Quantas vezes mais grosseira a imagem hiperespectral era antes de ser aguçada, p. ex. 4. O ERGAS precisa disso; sem isso não há ERGAS, a menos que a imagem estimada o diga.</translation>
    </message>
    <message>
      <source>How the curves are drawn</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Como as curvas são desenhadas</translation>
    </message>
    <message>
      <source>How the multispectral values are brought to the units of the hyperspectral ones.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Como os valores multiespectrais são levados às unidades dos hiperespectrais.</translation>
    </message>
    <message>
      <source>How the multispectral values are brought to the units of the hyperspectral ones. auto: decide from the data. none: they are the same already. factor: one factor for all bands. match: match the distributions, as digital numbers need it.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Como os valores multiespectrais são levados às unidades dos hiperespectrais. auto: decidir a partir dos dados. none: já são as mesmas. factor: um só fator para todas as bandas. match: ajustar as distribuições, como os números digitais exigem.</translation>
    </message>
    <message>
      <source>How the spectral model is found. default holds some spectra out and keeps the weights that were best on them. paper trains 2500 epochs on all spectra. preview is a closed-form fit.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Como o modelo espectral é obtido. default reserva alguns espectros e guarda os pesos que foram melhores neles. paper treina 2500 épocas com todos os espectros. preview é um ajuste em forma fechada.</translation>
    </message>
    <message>
      <source>How the values are brought to the model's units. auto: as in its training, if they then lie where the training did. model: the same without that check. none: they are in the units of the hyperspectral image already. factor: a usual factor, such as 10000. match: match the distributions to those of the training.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Como os valores são levados às unidades do modelo. auto: como no treinamento dele, se então ficarem onde os do treinamento ficavam. model: o mesmo sem essa verificação. none: já estão nas unidades da imagem hiperespectral. factor: um fator usual, como 10000. match: ajustar as distribuições às do treinamento.</translation>
    </message>
    <message>
      <source>How to get PyTorch on each system</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Como obter o PyTorch em cada sistema</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Bandas hiperespectrais a deixar de fora</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out as well: 130-135,220 or water-vapour.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Bandas hiperespectrais a deixar também de fora: 130-135,220 ou water-vapour.</translation>
    </message>
    <message>
      <source>Hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Imagem hiperespectral</translation>
    </message>
    <message>
      <source>Hyperspectral image (many bands, coarse pixels)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Imagem hiperespectral (muitas bandas, pixels grosseiros)</translation>
    </message>
    <message>
      <source>Hyperspectral image (the truth)</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Imagem hiperespectral (a verdade)</translation>
    </message>
    <message>
      <source>Hyperspectral image ({bands} bands) on the grid of a multispectral one, made by {software} from {hsi} and {msi}, knowing the spectral response of {sensor}. Method: {method}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Imagem hiperespectral ({bands} bandas) na grade de uma multiespectral, feita por {software} a partir de {hsi} e {msi}, conhecendo a resposta espectral de {sensor}. Método: {method}.</translation>
    </message>
    <message>
      <source>Hyperspectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Imagens hiperespectrais</translation>
    </message>
    <message>
      <source>Hyperspectral wavelengths</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Comprimentos de onda hiperespectrais</translation>
    </message>
    <message>
      <source>Images of the sensor the model was trained for. Each result takes over the grid, extent and CRS of its image.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Imagens do sensor para o qual o modelo foi treinado. Cada resultado assume a grade, a extensão e o SRC da sua imagem.</translation>
    </message>
    <message>
      <source>Inputs: {hsi} and {msi}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Entradas: {hsi} e {msi}.</translation>
    </message>
    <message>
      <source>Install PyTorch for SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Instalar o PyTorch para o SpectraLift</translation>
    </message>
    <message>
      <source>Install PyTorch into the plugin's own folder</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Instalar o PyTorch na pasta própria do complemento</translation>
    </message>
    <message>
      <source>Install PyTorch…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Instalar PyTorch…</translation>
    </message>
    <message>
      <source>It goes to {folder}, where {free:.0f} GB are free.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Vai para {folder}, onde há {free:.0f} GB livres.</translation>
    </message>
    <message>
      <source>It has no band in common with a coarse pixel.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Não tem nenhuma banda em comum com um pixel grosseiro.</translation>
    </message>
    <message>
      <source>Its header {0} does not begin with the line ENVI, as plain text without a byte order mark.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.'</extracomment>
      <translation>O seu cabeçalho {0} não começa com a linha ENVI, como texto simples sem marca de ordem de bytes (BOM).</translation>
    </message>
    <message>
      <source>Its header {0} has no whole number for {1}.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} has no whole number for {words.listing(missing)}.'</extracomment>
      <translation>O seu cabeçalho {0} não tem número inteiro para {1}.</translation>
    </message>
    <message>
      <source>Its header {0} promises {1} bytes and there are {2}.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} promises {needed} bytes and there are {size}.'</extracomment>
      <translation>O seu cabeçalho {0} promete {1} bytes e há {2}.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be applied to other images of the same two sensors.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Guarda o modelo treinado, para ser aplicado a outras imagens dos mesmos dois sensores.</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be used on other images of the same two sensors.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Guarda o modelo treinado, para ser usado em outras imagens dos mesmos dois sensores.</translation>
    </message>
    <message>
      <source>Landsat Collection 2 Level 2</source>
      <extracomment>core/raster/products/landsat.py: 'Landsat Collection 2 Level 2'</extracomment>
      <translation>Landsat Collection 2 Level 2</translation>
    </message>
    <message>
      <source>Leave out bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Deixar bandas de fora</translation>
    </message>
    <message>
      <source>Leave them out: use the bands {0}.</source>
      <extracomment>evaluation/simulate/checks.py: f"Leave them out: use the bands {','.join(kept)}."</extracomment>
      <translation>Deixe-as de fora: use as bandas {0}.</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Log</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Eixo y logarítmico</translation>
    </message>
    <message>
      <source>Looking at QGIS's Python…</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Examinando o Python do QGIS…</translation>
    </message>
    <message>
      <source>Make the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Criar a cena de exemplo</translation>
    </message>
    <message>
      <source>Makes a coarse hyperspectral and a fine multispectral image from one cube, which then is the truth.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Faz de um cubo uma imagem hiperespectral grosseira e uma multiespectral fina; o cubo é então a verdade.</translation>
    </message>
    <message>
      <source>Makes a hyperspectral image of a multispectral one, with a model that was trained before.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Faz de uma imagem multiespectral uma hiperespectral, com um modelo treinado antes.</translation>
    </message>
    <message>
      <source>Makes hyperspectral images of many multispectral ones, with one model, and one report.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Faz imagens hiperespectrais de muitas multiespectrais, com um modelo, e um relatório.</translation>
    </message>
    <message>
      <source>Making the result takes, as a COG is rewritten,</source>
      <extracomment>core/check/outputs.py: 'Making the result takes, as a COG is rewritten,'</extracomment>
      <translation>Como um COG é regravado, a produção do resultado ocupa</translation>
    </message>
    <message>
      <source>Making the sample scene…</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Criando a cena de exemplo…</translation>
    </message>
    <message>
      <source>Map position, in the coordinate system of the pin.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Posição no mapa, no sistema de coordenadas do marcador.</translation>
    </message>
    <message>
      <source>Mean absolute error in training</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Erro médio absoluto no treinamento</translation>
    </message>
    <message>
      <source>Mean absolute error on held-out spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Erro médio absoluto em espectros reservados</translation>
    </message>
    <message>
      <source>Mean absolute error on spectra held out from training: {mae:.4g}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Erro médio absoluto em espectros reservados do treinamento: {mae:.4g}.</translation>
    </message>
    <message>
      <source>Mean closure</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Fechamento médio</translation>
    </message>
    <message>
      <source>Mean of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Média de aguçado − grosseiro, em reflectância.</translation>
    </message>
    <message>
      <source>Memory</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Memória</translation>
    </message>
    <message>
      <source>Memory budget [MiB]</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>Limite de memória [MiB]</translation>
    </message>
    <message>
      <source>Model</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Move over the map; a click pins the spectra.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Mova o cursor sobre o mapa; um clique fixa os espectros.</translation>
    </message>
    <message>
      <source>Much larger, and trains faster; needs an NVIDIA card of 2018 or later with a recent driver. Without them it computes on the processor.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Muito maior, e treina mais rápido; precisa de uma placa NVIDIA de 2018 ou posterior com um driver recente. Sem eles calcula no processador.</translation>
    </message>
    <message>
      <source>Multispectral bands to simulate</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Bandas multiespectrais a simular</translation>
    </message>
    <message>
      <source>Multispectral bands to use</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Bandas multiespectrais a usar</translation>
    </message>
    <message>
      <source>Multispectral bands: {bands} (from {how}).</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Bandas multiespectrais: {bands} (segundo {how}).</translation>
    </message>
    <message>
      <source>Multispectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Imagem multiespectral</translation>
    </message>
    <message>
      <source>Multispectral image (few bands, fine pixels)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Imagem multiespectral (poucas bandas, pixels finos)</translation>
    </message>
    <message>
      <source>Multispectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Imagens multiespectrais</translation>
    </message>
    <message>
      <source>Multispectral sensor</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Sensor multiespectral</translation>
    </message>
    <message>
      <source>Name and colour; the tick shows or hides the pin's curves.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nome e cor; a caixa de seleção mostra ou oculta as curvas do marcador.</translation>
    </message>
    <message>
      <source>Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all that the cube covers, but the panchromatic one.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Nomes das bandas do sensor, como Blue,Green,Red. Deixe vazio para todas as que o cubo cobre, exceto a pancromática.</translation>
    </message>
    <message>
      <source>No 11 × 11 window lies within the image and is free of nodata: there is no SSIM.</source>
      <extracomment>evaluation/assess/run.py: 'No 11 × 11 window lies within the image and is free of nodata: there is no SSIM.'</extracomment>
      <translation>Nenhuma janela de 11 × 11 está dentro da imagem e livre de nodata: não há SSIM.</translation>
    </message>
    <message>
      <source>No band of the estimate ({0}) has the wavelength of one of the reference ({1}): these are not two versions of one image.</source>
      <extracomment>evaluation/assess/checks.py: f'No band of the estimate ({spans[0]}) has the wavelength of one of the reference ({spans[1]}): these are not two versions of one image.'</extracomment>
      <translation>Nenhuma banda da estimativa ({0}) tem o comprimento de onda de uma da referência ({1}): estas não são duas versões de uma mesma imagem.</translation>
    </message>
    <message>
      <source>No band of {0} can be simulated: {1} lie outside the hyperspectral image's good bands ({2}–{3} nm). Check the sensor and the wavelengths.</source>
      <extracomment>core/check/bands.py: f"No band of {response.sensor} can be simulated: {words.listing(lost)} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths."</extracomment>
      <translation>Nenhuma banda de {0} pode ser simulada: {1} ficam fora das bandas boas da imagem hiperespectral ({2}–{3} nm). Verifique o sensor e os comprimentos de onda.</translation>
    </message>
    <message>
      <source>No file was given.</source>
      <extracomment>core/raster/open_file.py: 'No file was given.'</extracomment>
      <translation>Nenhum arquivo foi indicado.</translation>
    </message>
    <message>
      <source>No model file was given: say where the model is to be written.</source>
      <extracomment>core/check/fusion.py: 'No model file was given: say where the model is to be written.'</extracomment>
      <translation>Nenhum arquivo de modelo foi indicado: diga onde o modelo deve ser gravado.</translation>
    </message>
    <message>
      <source>No model was given: choose a file that `train` has written.</source>
      <extracomment>core/check/apply.py: 'No model was given: choose a file that `train` has written.'</extracomment>
      <translation>Nenhum modelo foi indicado: escolha um arquivo gravado por `train`.</translation>
    </message>
    <message>
      <source>No output file was given for the {0}: say where it is to be written.</source>
      <extracomment>evaluation/simulate/checks.py: f'No output file was given for the {role}: say where it is to be written.'</extracomment>
      <translation>Nenhum arquivo de saída foi indicado ({0}): diga onde deve ser gravado.</translation>
    </message>
    <message>
      <source>No output file was given: say where the result is to be written.</source>
      <extracomment>core/check/apply.py: 'No output file was given: say where the result is to be written.'</extracomment>
      <translation>Nenhum arquivo de saída foi indicado: diga onde o resultado deve ser gravado.</translation>
    </message>
    <message>
      <source>No pin is selected. Remove all {count} pins?</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nenhum marcador está selecionado. Remover todos os {count} marcadores?</translation>
    </message>
    <message>
      <source>No pixel has data in all compared bands of both images: mark bands without data as bad (bbl), or check that the images show the same place.</source>
      <extracomment>evaluation/assess/run.py: 'No pixel has data in all compared bands of both images: mark bands without data as bad (bbl), or check that the images show the same place.'</extracomment>
      <translation>Nenhum pixel tem dados em todas as bandas comparadas das duas imagens: marque as bandas sem dados como ruins (bbl), ou verifique se as imagens mostram o mesmo lugar.</translation>
    </message>
    <message>
      <source>No pixel of the simulated image is free of nodata in {0}: mark bad bands as bad, or choose a smaller PSF or ratio.</source>
      <extracomment>evaluation/simulate/run.py: f'No pixel of the simulated image is free of nodata in {work.hsi.path}: mark bad bands as bad, or choose a smaller PSF or ratio.'</extracomment>
      <translation>Nenhum pixel da imagem simulada está livre de nodata em {0}: marque as bandas ruins como ruins, ou escolha uma PSF ou razão menor.</translation>
    </message>
    <message>
      <source>No scene was given: name a raster, or a list that has some.</source>
      <extracomment>core/check/batch.py: 'No scene was given: name a raster, or a list that has some.'</extracomment>
      <translation>Nenhuma cena foi indicada: nomeie um raster, ou uma lista que contenha algum.</translation>
    </message>
    <message>
      <source>No spectral response to show yet</source>
      <extracomment>gui/response/responses.py</extracomment>
      <translation>Ainda não há resposta espectral a mostrar</translation>
    </message>
    <message>
      <source>No usual factor brings the multispectral values to the model's units: it would be {0}. Use radiometry match, or none if they are in these units.</source>
      <extracomment>core/check/model_fit.py: f"No usual factor brings the multispectral values to the model's units: it would be {wanted:.3g}. Use radiometry match, or none if they are in these units."</extracomment>
      <translation>Nenhum fator usual leva os valores multiespectrais às unidades do modelo: seria {0}. Use a radiometria match, ou none se estiverem nessas unidades.</translation>
    </message>
    <message>
      <source>No way is known between the coordinate systems of the two images: they are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: 'No way is known between the coordinate systems of the two images: they are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>Não se conhece nenhum caminho entre os sistemas de coordenadas das duas imagens: elas são fundidas mesmo assim, mas a sua radiometria é comparada apenas por distribuição.</translation>
    </message>
    <message>
      <source>No wheel of PyTorch in {folder} fits Python {python} on this system ({system}). There is: {wheels}.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Nenhum wheel do PyTorch em {folder} serve para o Python {python} neste sistema ({system}). Há: {wheels}.</translation>
    </message>
    <message>
      <source>No worker has been there for {0} s: start some, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: f'No worker has been there for {GONE_S:g} s: start some, and run this again.'</extracomment>
      <translation>Há {0} s não existe nenhum worker: inicie alguns e execute isto de novo.</translation>
    </message>
    <message>
      <source>No {0} was given: choose a raster.</source>
      <extracomment>core/check/fusion.py: f'No {role} was given: choose a raster.'</extracomment>
      <translation>Não foi indicado: {0}. Escolha um raster.</translation>
    </message>
    <message>
      <source>None of the pins has a spectrum to export.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Nenhum dos marcadores tem um espectro a exportar.</translation>
    </message>
    <message>
      <source>Nothing of an interrupted run of this request lies beside {0}: this one starts from the beginning.</source>
      <extracomment>core/predict/resume.py: f'Nothing of an interrupted run of this request lies beside {output}: this one starts from the beginning.'</extracomment>
      <translation>Nada de uma execução interrompida deste pedido está ao lado de {0}: esta começa do início.</translation>
    </message>
    <message>
      <source>Of the noise: the same seed gives the same images.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Do ruído: a mesma semente dá as mesmas imagens.</translation>
    </message>
    <message>
      <source>Of {0}, {1} are left out: outside the cube's good bands ({2}–{3} nm).</source>
      <extracomment>evaluation/simulate/checks.py: f"Of {loaded.sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm)."</extracomment>
      <translation>De {0}, {1} ficam de fora: além das bandas boas do cubo ({2}–{3} nm).</translation>
    </message>
    <message>
      <source>Of {0}, {1} cannot be simulated: outside the cube's good bands ({2}–{3} nm). </source>
      <extracomment>evaluation/simulate/checks.py: f"Of {loaded.sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm). "</extracomment>
      <translation>De {0}, {1} não podem ser simuladas: fora das bandas boas do cubo ({2}–{3} nm). </translation>
    </message>
    <message>
      <source>One file with figures, plots, the map of spectral angles and example spectra.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Um arquivo com números, gráficos, o mapa dos ângulos espectrais e espectros de exemplo.</translation>
    </message>
    <message>
      <source>One multispectral band says very little about a spectrum (the paper calls it extremely ill-posed): expect grey-level detail, not spectra; plain upsampling is often closer to the truth.</source>
      <extracomment>core/check/bands.py: 'One multispectral band says very little about a spectrum (the paper calls it extremely ill-posed): expect grey-level detail, not spectra; plain upsampling is often closer to the truth.'</extracomment>
      <translation>Uma única banda multiespectral diz muito pouco sobre um espectro (o artigo chama o problema de extremamente mal posto): espere detalhe em tons de cinza, não espectros; a simples reamostragem muitas vezes está mais perto da verdade.</translation>
    </message>
    <message>
      <source>One of the images the model is for, to tell its bands and its units by. It may be left out: then the multispectral bands to use are named (B2,B3,B4), or are those of the sensor's usual product.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Uma das imagens a que o modelo se destina, para reconhecer as suas bandas e unidades. Pode ficar de fora: então as bandas multiespectrais a usar são nomeadas (B2,B3,B4), ou são as do produto usual do sensor.</translation>
    </message>
    <message>
      <source>One pixel in</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Um pixel em</translation>
    </message>
    <message>
      <source>Only for files that do not say them: a table (CSV or ENVI header), a list (400,410,…), or a range that is spread evenly over the bands (400:1000).</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Apenas para arquivos que não os indicam: uma tabela (CSV ou cabeçalho ENVI), uma lista (400,410,…), ou um intervalo distribuído uniformemente pelas bandas (400:1000).</translation>
    </message>
    <message>
      <source>Only where the hyperspectral image does not say them itself: a table (CSV or .hdr), a list (400, 410, …) or a range (400:1000) in nm.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Apenas onde a própria imagem hiperespectral não os indica: uma tabela (CSV ou .hdr), uma lista (400, 410, …) ou um intervalo (400:1000) em nm.</translation>
    </message>
    <message>
      <source>Open report</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Abrir relatório</translation>
    </message>
    <message>
      <source>PSNR [dB]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>PSNR [dB]</translation>
    </message>
    <message>
      <source>Package inde&amp;x</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Índic&amp;e de pacotes</translation>
    </message>
    <message>
      <source>Package index</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Índice de pacotes</translation>
    </message>
    <message>
      <source>Part to sharpen</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Parte a aguçar</translation>
    </message>
    <message>
      <source>Pick: the spectra follow the cursor, a click pins them, Esc ends</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Coletar: os espectros seguem o cursor, um clique os fixa, Esc termina</translation>
    </message>
    <message>
      <source>Picture of the plot (PNG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Figura do gráfico (PNG)…</translation>
    </message>
    <message>
      <source>Picture of the plot (SVG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Figura do gráfico (SVG)…</translation>
    </message>
    <message>
      <source>Pin</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Marcador</translation>
    </message>
    <message>
      <source>Pin the selected features of the active vector layer</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Fixar as feições selecionadas da camada vetorial ativa</translation>
    </message>
    <message>
      <source>Pins</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Marcadores</translation>
    </message>
    <message>
      <source>Pixels</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Pixels</translation>
    </message>
    <message>
      <source>Pixels that are taken around the point</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Pixels usados em torno do ponto</translation>
    </message>
    <message>
      <source>Places and spectra (GeoPackage)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Lugares e espectros (GeoPackage)…</translation>
    </message>
    <message>
      <source>Plain upsampling is at least as good.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>A simples reamostragem é pelo menos tão boa.</translation>
    </message>
    <message>
      <source>Plain upsampling would be about as good: fusing is not worth it. {0}</source>
      <extracomment>core/forecast/step.py: f'Plain upsampling would be about as good: fusing is not worth it. {text}'</extracomment>
      <translation>A simples reamostragem seria quase tão boa: não vale a pena fundir. {0}</translation>
    </message>
    <message>
      <source>Plain upsampling would be better (RMSE {0} against {1}): fusing is not worth it. {2}</source>
      <extracomment>core/forecast/step.py: f'Plain upsampling would be better (RMSE {found.upsampling_rmse:.3g} against {found.rmse:.3g}): fusing is not worth it. {text}'</extracomment>
      <translation>A simples reamostragem seria melhor (RMSE {0} contra {1}): não vale a pena fundir. {2}</translation>
    </message>
    <message>
      <source>Point spread function</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Função de espalhamento do ponto</translation>
    </message>
    <message>
      <source>Points or polygons</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Pontos ou polígonos</translation>
    </message>
    <message>
      <source>Position</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Posição</translation>
    </message>
    <message>
      <source>Predicting on several processes needs Dask, which this Python does not have: {0}</source>
      <extracomment>core/predict/cluster/where.py: f'Predicting on several processes needs Dask, which this Python does not have: {INSTALL}'</extracomment>
      <translation>A predição em vários processos precisa do Dask, que este Python não tem: {0}</translation>
    </message>
    <message>
      <source>Preset</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Predefinição</translation>
    </message>
    <message>
      <source>Preview of {name}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Prévia de {name}</translation>
    </message>
    <message>
      <source>Profiles as EnMAP-Box has them (JSON)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Perfis como no EnMAP-Box (JSON)…</translation>
    </message>
    <message>
      <source>PyPI and download.pytorch.org</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>PyPI e download.pytorch.org</translation>
    </message>
    <message>
      <source>PyTorch cannot be imported, which {0} needs: {1}.</source>
      <extracomment>core/check/apply.py: f'PyTorch cannot be imported, which {wanted.device} needs: {HELP_NUMPY}.'</extracomment>
      <translation>Não é possível importar o PyTorch, de que {0} precisa: {1}.</translation>
    </message>
    <message>
      <source>PyTorch cannot use an NVIDIA card here ({state}): it will compute on the processor.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>O PyTorch não pode usar uma placa NVIDIA aqui ({state}): calculará no processador.</translation>
    </message>
    <message>
      <source>PyTorch is being installed or removed; this window may be closed meanwhile.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>O PyTorch está sendo instalado ou removido; esta janela pode ser fechada enquanto isso.</translation>
    </message>
    <message>
      <source>PyTorch is installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>O PyTorch está instalado.</translation>
    </message>
    <message>
      <source>PyTorch is not installed in {0}: {1}.</source>
      <extracomment>core/check/fusion.py: f'PyTorch is not installed in {sys.executable}: {HELP_TORCH}.'</extracomment>
      <translation>O PyTorch não está instalado em {0}: {1}.</translation>
    </message>
    <message>
      <source>PyTorch is not installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>O PyTorch não está instalado.</translation>
    </message>
    <message>
      <source>PyTorch is not installed. Settings ▸ Options ▸ SpectraLift installs it with one click, or takes a Python that has it (the setting {setting}). A preview, and a model applied on the processor, need none.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>O PyTorch não está instalado. Configurações ▸ Opções ▸ SpectraLift instala-o com um clique, ou aceita um Python que o tenha (a configuração {setting}). Uma prévia, e um modelo aplicado no processador, não precisam dele.</translation>
    </message>
    <message>
      <source>PyTorch needs {what}, and {folder} has no wheel of it that fits: put one beside the others.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O PyTorch precisa de {what}, e {folder} não tem nenhum wheel adequado: coloque um junto dos outros.</translation>
    </message>
    <message>
      <source>PyTorch no longer exists for Macs with Intel processors and Python {version}: use a QGIS whose Python is 3.12 or older, or the preset preview, which needs none.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>O PyTorch não existe mais para Macs com processadores Intel e Python {version}: use um QGIS cujo Python seja 3.12 ou anterior, ou a predefinição preview, que não precisa dele.</translation>
    </message>
    <message>
      <source>PyTorch was unpacked and does not work with this Python ({reason}): nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>O PyTorch foi descompactado e não funciona com este Python ({reason}): nada foi instalado.</translation>
    </message>
    <message>
      <source>PyTorch {version} is installed for SpectraLift ({size:.1f} GB).</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>O PyTorch {version} está instalado para o SpectraLift ({size:.1f} GB).</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Interpretador Python</translation>
    </message>
    <message>
      <source>QGIS cannot open the multispectral image.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>O QGIS não consegue abrir a imagem multiespectral.</translation>
    </message>
    <message>
      <source>QGIS cannot open the preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>O QGIS não consegue abrir a prévia.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip: install QGIS anew from qgis.org, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O Python do QGIS ({python}) não tem pip: instale o QGIS de novo a partir de qgis.org, e tente outra vez.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip: install it with your distribution's package manager (Debian and Ubuntu: {debian}; Fedora: {fedora}), and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O Python do QGIS ({python}) não tem pip: instale-o com o gerenciador de pacotes da sua distribuição (Debian e Ubuntu: {debian}; Fedora: {fedora}), e tente outra vez.</translation>
    </message>
    <message>
      <source>QGIS's Python has no pip: start the OSGeo4W Setup that came with QGIS, choose the package python3-pip, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O Python do QGIS não tem pip: inicie o OSGeo4W Setup que veio com o QGIS, escolha o pacote python3-pip, e tente outra vez.</translation>
    </message>
    <message>
      <source>QGIS's own Python was not found, so the worker cannot be started: choose a Python with GDAL, NumPy and PyTorch in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>O Python do próprio QGIS não foi encontrado, por isso o worker não pode ser iniciado: escolha nas opções um Python com GDAL, NumPy e PyTorch (a configuração {setting}).</translation>
    </message>
    <message>
      <source>QGIS's own: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>O do próprio QGIS: {python}</translation>
    </message>
    <message>
      <source>Quality raster</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Raster de qualidade</translation>
    </message>
    <message>
      <source>RMSE</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE</translation>
    </message>
    <message>
      <source>RMSE over the bands</source>
      <extracomment>evaluation/assess/request.py: 'RMSE over the bands'</extracomment>
      <translation>RMSE sobre as bandas</translation>
    </message>
    <message>
      <source>RMSE {percent:.1f} %</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE {percent:.1f} %</translation>
    </message>
    <message>
      <source>Radiometry</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Radiometria</translation>
    </message>
    <message>
      <source>Rasters</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Rasters</translation>
    </message>
    <message>
      <source>Ratio</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Razão</translation>
    </message>
    <message>
      <source>Ratio of coarse to fine pixel size</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Razão entre o tamanho do pixel grosseiro e o do fino</translation>
    </message>
    <message>
      <source>Read spectral profiles</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Ler perfis espectrais</translation>
    </message>
    <message>
      <source>Reading the wheels</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Lendo os wheels</translation>
    </message>
    <message>
      <source>Reads the spectra of rasters under points and over polygons into a table.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Lê para uma tabela os espectros de rasters sob pontos e sobre polígonos.</translation>
    </message>
    <message>
      <source>Reference image (the truth)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Imagem de referência (a verdade)</translation>
    </message>
    <message>
      <source>Refinement</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Refinamento</translation>
    </message>
    <message>
      <source>Reflectance = stored number ×</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Reflectância = número armazenado ×</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Remover</translation>
    </message>
    <message>
      <source>Remove the PyTorch of SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Remover o PyTorch do SpectraLift</translation>
    </message>
    <message>
      <source>Remove the PyTorch that SpectraLift has installed, and nothing else</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Remover o PyTorch que o SpectraLift instalou, e nada mais</translation>
    </message>
    <message>
      <source>Remove the selected pins, or all</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Remover os marcadores selecionados, ou todos</translation>
    </message>
    <message>
      <source>Replace</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>Substituir</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Relatório</translation>
    </message>
    <message>
      <source>Report (JSON)</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Relatório (JSON)</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Relatório sobre {name}</translation>
    </message>
    <message>
      <source>Reset all of this</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Redefinir tudo isto</translation>
    </message>
    <message>
      <source>Response tables (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Tabelas de resposta (*.csv *.txt *.sli *.hdr *.geojson *.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>Result</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Result of the self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Resultado do autoteste</translation>
    </message>
    <message>
      <source>Results of images of these names are replaced when the new ones are complete. Choose another folder than that of the images.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Resultados de imagens com esses nomes são substituídos quando os novos estiverem completos. Escolha uma pasta diferente da das imagens.</translation>
    </message>
    <message>
      <source>Root mean square of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Raiz da média dos quadrados de aguçado − grosseiro, em reflectância.</translation>
    </message>
    <message>
      <source>SAM</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>SAM</translation>
    </message>
    <message>
      <source>SAM [degrees]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SAM [graus]</translation>
    </message>
    <message>
      <source>SAM {deg:.1f}°</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SAM {deg:.1f}°</translation>
    </message>
    <message>
      <source>SAM, RMSE and SSIM of two cubes</source>
      <extracomment>evaluation/assess/run.py: 'SAM, RMSE and SSIM of two cubes'</extracomment>
      <translation>SAM, RMSE e SSIM de dois cubos</translation>
    </message>
    <message>
      <source>SNR of the coarse image [dB]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>SNR da imagem grosseira [dB]</translation>
    </message>
    <message>
      <source>SNR of the fine image [dB]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>SNR da imagem fina [dB]</translation>
    </message>
    <message>
      <source>SSIM</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SSIM</translation>
    </message>
    <message>
      <source>SSIM, mean over the bands</source>
      <extracomment>evaluation/assess/request.py: 'SSIM, mean over the bands'</extracomment>
      <translation>SSIM, média sobre as bandas</translation>
    </message>
    <message>
      <source>Sample HSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>HSI de exemplo</translation>
    </message>
    <message>
      <source>Sample MSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>MSI de exemplo</translation>
    </message>
    <message>
      <source>Save &amp;to</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Sa&amp;lvar em</translation>
    </message>
    <message>
      <source>Save model to</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Salvar modelo em</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is from: either a sensor of the library or a response file</source>
      <extracomment>core/check/bands.py: 'Say which sensor the multispectral image is from: either a sensor of the library or a response file'</extracomment>
      <translation>Diga de que sensor é a imagem multiespectral: um sensor da biblioteca ou um arquivo de resposta</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is to be from: either a sensor of the library or a response file</source>
      <extracomment>evaluation/simulate/checks.py: 'Say which sensor the multispectral image is to be from: either a sensor of the library or a response file'</extracomment>
      <translation>Diga de que sensor deve ser a imagem multiespectral: um sensor da biblioteca ou um arquivo de resposta</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is to be from: either a sensor of the list or a spectral response table, and not both.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Diga de que sensor deve ser a imagem multiespectral: um sensor da lista ou uma tabela de resposta espectral, e não ambos.</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral images are from: either a sensor of the list or a spectral response table, and not both.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Diga de que sensor são as imagens multiespectrais: um sensor da lista ou uma tabela de resposta espectral, e não ambos.</translation>
    </message>
    <message>
      <source>Scale factors: how the stored numbers of an image become reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Fatores de escala: como os números armazenados de uma imagem se tornam reflectância</translation>
    </message>
    <message>
      <source>Seconds</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Segundos</translation>
    </message>
    <message>
      <source>See whether PyTorch is there, install it or remove it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Ver se o PyTorch está presente, instalá-lo ou removê-lo</translation>
    </message>
    <message>
      <source>Seed</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Semente</translation>
    </message>
    <message>
      <source>Select features of a vector layer, and make it the active layer, first.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Primeiro selecione feições de uma camada vetorial, e torne-a a camada ativa.</translation>
    </message>
    <message>
      <source>Self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Autoteste</translation>
    </message>
    <message>
      <source>Sensor</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>Sensor band</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Banda do sensor</translation>
    </message>
    <message>
      <source>Sensor of the fine image. Through its response the sharp spectrum is compared with what was observed.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Sensor da imagem fina. Através da resposta dele o espectro aguçado é comparado com o que foi observado.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Sensor da imagem multiespectral</translation>
    </message>
    <message>
      <source>Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>core/runs/report.py: 'Shah &amp; Duarte 2025, arXiv 2507.13339'</extracomment>
      <translation>Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Sharp</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Aguçada</translation>
    </message>
    <message>
      <source>Sharpen a Hyperspectral Image…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Aguçar uma imagem hiperespectral…</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Aguçar uma imagem hiperespectral</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image with a multispectral one (SpectraLift)</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Aguçar uma imagem hiperespectral com uma multiespectral (SpectraLift)</translation>
    </message>
    <message>
      <source>Sharpen one pixel of the multispectral image in so many, along rows and columns, on a grid as much coarser: a look at a large image. 1: all pixels. 0: as many as a quick look needs.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Refinar só um pixel da imagem multiespectral em tantos, ao longo de linhas e colunas, em uma grade igualmente mais grossa: uma olhada em uma imagem grande. 1: todos os pixels. 0: quantos uma olhada rápida precisar.</translation>
    </message>
    <message>
      <source>Sharpen only the pixels of the multispectral image that this extent touches: with the preset preview, a quick look. The model is trained on the whole hyperspectral image all the same. Leave it empty for all.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Aguçar apenas os pixels da imagem multiespectral que esta extensão toca: com a predefinição preview, uma olhada rápida. O modelo é treinado com a imagem hiperespectral inteira mesmo assim. Deixe vazio para tudo.</translation>
    </message>
    <message>
      <source>Sharpen only what the map shows, at once and less exactly, as a layer that the next preview replaces</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Aguçar só o que o mapa mostra, de imediato e com menos exatidão, como uma camada que a próxima prévia substitui</translation>
    </message>
    <message>
      <source>Sharpen the image in the background (Ctrl+Enter)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Aguçar a imagem em segundo plano (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Sharpen with SpectraLift…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Aguçar com SpectraLift…</translation>
    </message>
    <message>
      <source>Sharpen {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Aguçar {name}</translation>
    </message>
    <message>
      <source>Sharpened hyperspectral image: solid curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Imagem hiperespectral aguçada: curvas contínuas</translation>
    </message>
    <message>
      <source>Sharpened image</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Imagem aguçada</translation>
    </message>
    <message>
      <source>Sharpened in {duration}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Aguçada em {duration}.</translation>
    </message>
    <message>
      <source>Sharpening</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>Aguçamento</translation>
    </message>
    <message>
      <source>Sharpening {name}. The task manager shows how far it is.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Aguçando {name}. O gerenciador de tarefas mostra o andamento.</translation>
    </message>
    <message>
      <source>Show bad bands</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Mostrar bandas ruins</translation>
    </message>
    <message>
      <source>Show coarse and sharp spectra under the cursor (SpectraLift)</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Mostrar espectros grosseiros e aguçados sob o cursor (SpectraLift)</translation>
    </message>
    <message>
      <source>Show profiles</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Mostrar perfis</translation>
    </message>
    <message>
      <source>Sigma of the PSF [pixels]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Sigma da PSF [pixels]</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB, or none for no noise.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Relação sinal-ruído de cada banda em dB, ou none para nenhum ruído.</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Relação sinal-ruído de cada banda em dB; none para nenhum ruído; auto como publicado para a razão: 35 dB com 4, 30 com 8, 25 com 16, 20 com 32.</translation>
    </message>
    <message>
      <source>Simulate a pair of known truth</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Simular um par de verdade conhecida</translation>
    </message>
    <message>
      <source>Simulating the multispectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Simulando a imagem multiespectral</translation>
    </message>
    <message>
      <source>Size of the PSF [pixels]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Tamanho da PSF [pixels]</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({error}).</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Algo deu errado que o SpectraLift não previu ({error}).</translation>
    </message>
    <message>
      <source>Spectra</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Espectros</translation>
    </message>
    <message>
      <source>Spectra along the lines (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Espectros ao longo das linhas (CSV)…</translation>
    </message>
    <message>
      <source>SpectraLift did not start, for {count} reasons:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>O SpectraLift não começou, por {count} razões:</translation>
    </message>
    <message>
      <source>SpectraLift did not start: {problem}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>O SpectraLift não começou: {problem}</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Modelos SpectraLift (*.npz)</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz);;All files (*)</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Modelos SpectraLift (*.npz);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>SpectraLift trains a small neural network, and takes PyTorch for it, which QGIS does not bring. It is put into a folder of its own in your profile; QGIS and its Python stay as they are. Without it the preview works, and a trained model can be applied.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>O SpectraLift treina uma pequena rede neural, e usa para isso o PyTorch, que o QGIS não traz. Ele é colocado em uma pasta própria no seu perfil; o QGIS e o seu Python ficam como estão. Sem ele a prévia funciona, e um modelo treinado pode ser aplicado.</translation>
    </message>
    <message>
      <source>SpectraLift: PyTorch</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift: PyTorch</translation>
    </message>
    <message>
      <source>SpectraLift: help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>SpectraLift: ajuda</translation>
    </message>
    <message>
      <source>SpectraLift: sharpen a hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>SpectraLift: aguçar uma imagem hiperespectral</translation>
    </message>
    <message>
      <source>Spectral Profiles</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Perfis espectrais</translation>
    </message>
    <message>
      <source>Spectral angle between the sharp pixels' mean and the coarse pixel, in degrees.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Ângulo espectral entre a média dos pixels aguçados e o pixel grosseiro, em graus.</translation>
    </message>
    <message>
      <source>Spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Modelo espectral</translation>
    </message>
    <message>
      <source>Spectral profiles</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Perfis espectrais</translation>
    </message>
    <message>
      <source>Spectral response file</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Arquivo de resposta espectral</translation>
    </message>
    <message>
      <source>Spectral response of the sensor over the hyperspectral bands</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Resposta espectral do sensor sobre as bandas hiperespectrais</translation>
    </message>
    <message>
      <source>Spectral response table</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Tabela de resposta espectral</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.sli *.json *.geojson);;All files (*)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Respostas espectrais (*.csv *.sli *.json *.geojson);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>Start the worker with these settings and try it out</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Iniciar o worker com estas configurações e testá-lo</translation>
    </message>
    <message>
      <source>Statistic</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Estatística</translation>
    </message>
    <message>
      <source>Stop the installation; nothing is left of it</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Parar a instalação; nada dela permanece</translation>
    </message>
    <message>
      <source>Suits every machine: computes on the processor, on a Mac also on Apple's graphics.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Serve para qualquer máquina: calcula no processador, em um Mac também na placa gráfica da Apple.</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Tabela (CSV)…</translation>
    </message>
    <message>
      <source>Test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Testar</translation>
    </message>
    <message>
      <source>Testing: PyTorch may take a while to start…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Testando: o PyTorch pode demorar um pouco a iniciar…</translation>
    </message>
    <message>
      <source>The PSF's sigma {0} has to be above zero, in fine pixels.</source>
      <extracomment>evaluation/simulate/checks.py: f"The PSF's sigma {wanted.psf_sigma:g} has to be above zero, in fine pixels."</extracomment>
      <translation>O sigma da PSF, {0}, deve ser maior que zero, em pixels finos.</translation>
    </message>
    <message>
      <source>The PSF's size {0} has to be an odd number of pixels, 1 to {1}, so that it has a centre.</source>
      <extracomment>evaluation/simulate/checks.py: f"The PSF's size {wanted.psf_size} has to be an odd number of pixels, 1 to {MAX_PSF_SIZE}, so that it has a centre."</extracomment>
      <translation>O tamanho da PSF, {0}, deve ser um número ímpar de pixels, de 1 a {1}, para que ela tenha um centro.</translation>
    </message>
    <message>
      <source>The QGIS of Flatpak has no pip when it runs. Close QGIS, and run this in a terminal: {command}</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O QGIS do Flatpak não tem pip quando está em execução. Feche o QGIS, e execute isto em um terminal: {command}</translation>
    </message>
    <message>
      <source>The QGIS of Snap has no pip. Use the QGIS of your distribution or of qgis.org, or name a Python with GDAL, NumPy and PyTorch in the options.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O QGIS do Snap não tem pip. Use o QGIS da sua distribuição ou de qgis.org, ou indique nas opções um Python com GDAL, NumPy e PyTorch.</translation>
    </message>
    <message>
      <source>The accuracy to expect is not known.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>A exatidão a esperar não é conhecida.</translation>
    </message>
    <message>
      <source>The address of another package index, such as a mirror in your company; empty for the usual ones.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>O endereço de outro índice de pacotes, como um espelho na sua empresa; vazio para os usuais.</translation>
    </message>
    <message>
      <source>The bands and pixels of the cube that were used: what the sharpened image should be, with its bands in its order.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>As bandas e os pixels do cubo que foram usados: o que a imagem aguçada deveria ser, com as suas bandas na ordem dela.</translation>
    </message>
    <message>
      <source>The bands needed gains of their own ({0}), where one factor would do for all of them as {1}. Check which band is which.</source>
      <extracomment>core/harmonise/band_order.py: f'The bands needed gains of their own ({gains}), where one factor would do for all of them as {order}. Check which band is which.'</extracomment>
      <translation>As bandas precisaram de ganhos próprios ({0}), quando um só fator bastaria para todas como {1}. Verifique qual banda é qual.</translation>
    </message>
    <message>
      <source>The bands {0} name a band twice, or none: give each band once, as B2,B3,B4.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f'The bands {wanted[:100]!r} name a band twice, or none: give each band once, as B2,B3,B4.'</extracomment>
      <translation>As bandas {0} nomeiam uma banda duas vezes, ou nenhuma: indique cada banda uma vez, como B2,B3,B4.</translation>
    </message>
    <message>
      <source>The bands {0} name a band twice: give each band once.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f'The bands {wanted[:100]!r} name a band twice: give each band once.'</extracomment>
      <translation>As bandas {0} nomeiam uma banda duas vezes: indique cada banda uma vez.</translation>
    </message>
    <message>
      <source>The closed-form model</source>
      <extracomment>core/predict/quality.py: 'The closed-form model'</extracomment>
      <translation>O modelo em forma fechada</translation>
    </message>
    <message>
      <source>The coarse pixel lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The coarse pixel lies outside {source}.'</extracomment>
      <translation>O pixel grosseiro fica fora de {0}.</translation>
    </message>
    <message>
      <source>The connection to the scheduler was lost: look into its log, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: 'The connection to the scheduler was lost: look into its log, and run this again.'</extracomment>
      <translation>A conexão com o scheduler foi perdida: consulte o log dele e execute isto de novo.</translation>
    </message>
    <message>
      <source>The coordinate system of {0} cannot be connected.</source>
      <extracomment>profiles/read.py: f'The coordinate system of {source} cannot be connected.'</extracomment>
      <translation>O sistema de coordenadas de {0} não pode ser relacionado.</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be compared: {0}.</source>
      <extracomment>evaluation/assess/matching.py: f'The coordinate systems of the two images cannot be compared: {remedy}.'</extracomment>
      <translation>Os sistemas de coordenadas das duas imagens não podem ser comparados: {0}.</translation>
    </message>
    <message>
      <source>The curves are the sensor's bands. The ticks below are the bands of the hyperspectral image; shaded is where these are bad.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>As curvas são as bandas do sensor. Os traços abaixo são as bandas da imagem hiperespectral; o sombreado indica onde elas são ruins.</translation>
    </message>
    <message>
      <source>The directory of a new TIFF is not understood: {0}</source>
      <extracomment>core/raster/write/saved.py: f'The directory of a new TIFF is not understood: {e}'</extracomment>
      <translation>O diretório de um TIFF novo não é compreendido: {0}</translation>
    </message>
    <message>
      <source>The disk of {place} is full: make room, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O disco de {place} está cheio: libere espaço, e tente de novo.</translation>
    </message>
    <message>
      <source>The download did not get through: check the connection and the proxy in QGIS's network options, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O download não foi concluído: verifique a conexão e o proxy nas opções de rede do QGIS, ou use uma pasta de wheels.</translation>
    </message>
    <message>
      <source>The estimate</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>A estimativa</translation>
    </message>
    <message>
      <source>The estimate and the reference have no good band in common: check their bad bands lists (bbl).</source>
      <extracomment>evaluation/assess/checks.py: 'The estimate and the reference have no good band in common: check their bad bands lists (bbl).'</extracomment>
      <translation>A estimativa e a referência não têm nenhuma banda boa em comum: verifique as suas listas de bandas ruins (bbl).</translation>
    </message>
    <message>
      <source>The estimate does not lie where the reference does: a corner is {0} pixels away. It begins at {1} with pixels of {2} × {3}, the reference at {4} with {5} × {6}: {7}.</source>
      <extracomment>evaluation/assess/matching.py: f'The estimate does not lie where the reference does: a corner is {apart:.3g} pixels away. It begins at {_place(estimate)} with pixels of {sizes[0][0]:g} × {sizes[0][1]:g}, the reference at {_place(reference)} with {sizes[1][0]:g} × {sizes[1][1]:g}: {remedy}.'</extracomment>
      <translation>A estimativa não fica onde a referência está: um canto está a {0} pixels de distância. Ela começa em {1} com pixels de {2} × {3}, a referência em {4} com {5} × {6}: {7}.</translation>
    </message>
    <message>
      <source>The estimate has {0} pixels and the reference {1}: {2}.</source>
      <extracomment>evaluation/assess/matching.py: f'The estimate has {_size(estimate)} pixels and the reference {_size(reference)}: {remedy}.'</extracomment>
      <translation>A estimativa tem {0} pixels e a referência {1}: {2}.</translation>
    </message>
    <message>
      <source>The estimate's values are multiplied by {0}: a reflectance of 1 is {1} there and {2} in the reference, as the files say.</source>
      <extracomment>evaluation/assess/checks.py: f"The estimate's values are multiplied by {b / a:g}: a reflectance of 1 is {a:g} there and {b:g} in the reference, as the files say."</extracomment>
      <translation>Os valores da estimativa são multiplicados por {0}: uma reflectância de 1 é {1} nela e {2} na referência, segundo os arquivos.</translation>
    </message>
    <message>
      <source>The estimate's values are on average {0} and the reference's {1}: check that both are in the same units. Every figure but SAM and the correlation depends on it.</source>
      <extracomment>evaluation/assess/run.py: f"The estimate's values are on average {means[0]:.4g} and the reference's {means[1]:.4g}: check that both are in the same units. Every figure but SAM and the correlation depends on it."</extracomment>
      <translation>Os valores da estimativa são em média {0} e os da referência {1}: verifique se ambas estão nas mesmas unidades. Todos os números dependem disso, exceto o SAM e a correlação.</translation>
    </message>
    <message>
      <source>The extent {0} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.'</extracomment>
      <translation>A extensão {0} está vazia: escreva-a como xmin,ymin,xmax,ymax, os menores primeiro.</translation>
    </message>
    <message>
      <source>The extent {0} is not four numbers: write it as xmin,ymin,xmax,ymax.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} is not four numbers: write it as xmin,ymin,xmax,ymax.'</extracomment>
      <translation>A extensão {0} não são quatro números: escreva-a como xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
      <source>The extent {0} lies outside the multispectral image, which reaches from {1} to {2} and from {3} to {4}: give coordinates in its coordinate system.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.'</extracomment>
      <translation>A extensão {0} fica fora da imagem multiespectral, que vai de {1} a {2} e de {3} a {4}: indique coordenadas no sistema de coordenadas dela.</translation>
    </message>
    <message>
      <source>The feature {name} has no geometry and is left out.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>A feição {name} não tem geometria e fica de fora.</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes).</source>
      <extracomment>core/raster/metadata/envi_file.py: 'The file is empty (0 bytes).'</extracomment>
      <translation>O arquivo está vazio (0 bytes).</translation>
    </message>
    <message>
      <source>The files in {0} are not those of a run.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder} are not those of a run.'</extracomment>
      <translation>Os arquivos em {0} não são os de uma execução.</translation>
    </message>
    <message>
      <source>The files in {0} are not those that this run has written.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder} are not those that this run has written.'</extracomment>
      <translation>Os arquivos em {0} não são os que esta execução gravou.</translation>
    </message>
    <message>
      <source>The files in {0}, which a tile needs, cannot be read: {1}.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder}, which a tile needs, cannot be read: {archive.reason(e)}.'</extracomment>
      <translation>Os arquivos em {0}, de que um bloco precisa, não podem ser lidos: {1}.</translation>
    </message>
    <message>
      <source>The first {count} of {all} features are pinned.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>As primeiras {count} de {all} feições estão fixadas.</translation>
    </message>
    <message>
      <source>The folder holds PyTorch for Python {theirs}, and QGIS has Python {python}: install it again.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>A pasta contém o PyTorch para Python {theirs}, e o QGIS tem Python {python}: instale-o de novo.</translation>
    </message>
    <message>
      <source>The folder holds the files of `pip download torch`, for this Python and system.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>A pasta contém os arquivos de `pip download torch`, para este Python e este sistema.</translation>
    </message>
    <message>
      <source>The folder {0} does not exist: make it first, or choose another one.</source>
      <extracomment>core/check/outputs.py: f'The folder {folder} does not exist: make it first, or choose another one.'</extracomment>
      <translation>A pasta {0} não existe: crie-a primeiro, ou escolha outra.</translation>
    </message>
    <message>
      <source>The fusion could not be watched ({error}).</source>
      <extracomment>adapters/tasks/fusion_task.py</extracomment>
      <translation>A fusão não pôde ser acompanhada ({error}).</translation>
    </message>
    <message>
      <source>The gains of the bands differ by a factor of {0} ({1}). Digital numbers and radiance need such gains; of reflectance they mean a wrong band or sensor. Check which band is which.</source>
      <extracomment>core/harmonise/band_order.py: f'The gains of the bands differ by a factor of {done.gain[high] / done.gain[low]:.1f} ({gains}). Digital numbers and radiance need such gains; of reflectance they mean a wrong band or sensor. Check which band is which.'</extracomment>
      <translation>Os ganhos das bandas diferem por um fator de {0} ({1}). Números digitais e radiância precisam de tais ganhos; em reflectância, eles significam uma banda ou um sensor errado. Verifique qual banda é qual.</translation>
    </message>
    <message>
      <source>The header of {0} would replace {1}, which belongs to an input: choose another name.</source>
      <extracomment>core/check/outputs.py: f'The header of {path} would replace {header}, which belongs to an input: choose another name.'</extracomment>
      <translation>O cabeçalho de {0} substituiria {1}, que pertence a uma entrada: escolha outro nome.</translation>
    </message>
    <message>
      <source>The hyperspectral image (LR-HSI)</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>A imagem hiperespectral (LR-HSI)</translation>
    </message>
    <message>
      <source>The hyperspectral image does not show what {0} of {1} would see: the model does without.</source>
      <extracomment>core/check/bands.py: f'The hyperspectral image does not show what {words.listing(lost)} of {response.sensor} would see: the model does without.'</extracomment>
      <translation>A imagem hiperespectral não mostra o que {0} de {1} veria: o modelo prescinde disso.</translation>
    </message>
    <message>
      <source>The hyperspectral image on the multispectral grid, as GeoTIFF (.tif) or ENVI (.bsq). A file of that name is replaced only when the new one is complete.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>A imagem hiperespectral na grade multiespectral, como GeoTIFF (.tif) ou ENVI (.bsq). Um arquivo com esse nome só é substituído quando o novo estiver completo.</translation>
    </message>
    <message>
      <source>The hyperspectral image to judge.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>A imagem hiperespectral a julgar.</translation>
    </message>
    <message>
      <source>The image to learn from. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>A imagem com que aprender. As suas bandas precisam de comprimentos de onda, no arquivo ou em um cabeçalho ENVI junto dele. Bandas ruins ficam de fora.</translation>
    </message>
    <message>
      <source>The image to make the pair from. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>A imagem da qual fazer o par. As suas bandas precisam de comprimentos de onda, no arquivo ou em um cabeçalho ENVI junto dele. Bandas ruins ficam de fora.</translation>
    </message>
    <message>
      <source>The image to sharpen. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>A imagem a aguçar. As suas bandas precisam de comprimentos de onda, no arquivo ou em um cabeçalho ENVI junto dele. Bandas ruins ficam de fora.</translation>
    </message>
    <message>
      <source>The image to sharpen: many narrow bands with known wavelengths, coarse pixels.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>A imagem a aguçar: muitas bandas estreitas com comprimentos de onda conhecidos, pixels grosseiros.</translation>
    </message>
    <message>
      <source>The image with the fine pixels. The result has its grid, extent and CRS.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>A imagem com os pixels finos. O resultado tem a sua grade, extensão e SRC.</translation>
    </message>
    <message>
      <source>The image with the fine pixels. The result takes over its grid, extent and CRS.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>A imagem com os pixels finos. O resultado assume a sua grade, extensão e SRC.</translation>
    </message>
    <message>
      <source>The image with the model's bands on the multispectral grid, as GeoTIFF (.tif) or ENVI (.bsq). A file of that name is replaced only when the new one is complete.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>A imagem com as bandas do modelo na grade multiespectral, como GeoTIFF (.tif) ou ENVI (.bsq). Um arquivo com esse nome só é substituído quando o novo estiver completo.</translation>
    </message>
    <message>
      <source>The images are being looked at.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>As imagens estão sendo examinadas.</translation>
    </message>
    <message>
      <source>The installation was ended by the system (signal {code}).</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>A instalação foi encerrada pelo sistema (sinal {code}).</translation>
    </message>
    <message>
      <source>The interrupted run is continued: {0} of {1} windows were done.</source>
      <extracomment>core/predict/journal.py: f'The interrupted run is continued: {windows} of {of} windows were done.'</extracomment>
      <translation>A execução interrompida continua: {0} de {1} janelas estavam prontas.</translation>
    </message>
    <message>
      <source>The line lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The line lies outside {source}.'</extracomment>
      <translation>A linha fica fora de {0}.</translation>
    </message>
    <message>
      <source>The list of bad bands has {0} entries: write ranges such as 130-135.</source>
      <extracomment>core/spectral/user_bands.py: f'The list of bad bands has {len(words)} entries: write ranges such as 130-135.'</extracomment>
      <translation>A lista de bandas ruins tem {0} itens: escreva intervalos como 130-135.</translation>
    </message>
    <message>
      <source>The list of scenes {0} cannot be read: {1}. Write one path a line, as UTF-8 text.</source>
      <extracomment>core/check/batch.py: f'The list of scenes {path} cannot be read: {reason}. Write one path a line, as UTF-8 text.'</extracomment>
      <translation>A lista de cenas {0} não pode ser lida: {1}. Escreva um caminho por linha, em texto UTF-8.</translation>
    </message>
    <message>
      <source>The map does not show the multispectral image: for a preview, go there.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>O mapa não mostra a imagem multiespectral: para uma prévia, vá até lá.</translation>
    </message>
    <message>
      <source>The map has a preview of {columns} × {rows} pixels of {every} times the size, made in {seconds:.1f} s. For finer ones, zoom in.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>O mapa tem uma prévia de {columns} × {rows} pixels de {every} vezes o tamanho, feita em {seconds:.1f} s. Para pixels mais finos, aproxime.</translation>
    </message>
    <message>
      <source>The map has a preview of {columns} × {rows} pixels, made in {seconds:.1f} s.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>O mapa tem uma prévia de {columns} × {rows} pixels, feita em {seconds:.1f} s.</translation>
    </message>
    <message>
      <source>The metadata of the {0} product in {1} name a file outside of it ({2}): it is not opened. Get the product from its provider again.</source>
      <extracomment>core/raster/products/files.py: f'The metadata of the {product} product in {folder} name a file outside of it ({name[:200]!r}): it is not opened. Get the product from its provider again.'</extracomment>
      <translation>Os metadados do produto {0} em {1} nomeiam um arquivo fora dele ({2}): ele não é aberto. Obtenha o produto de novo com o seu fornecedor.</translation>
    </message>
    <message>
      <source>The model that the interrupted run had trained is taken over.</source>
      <extracomment>core/predict/resume.py: 'The model that the interrupted run had trained is taken over.'</extracomment>
      <translation>O modelo que a execução interrompida havia treinado é aproveitado.</translation>
    </message>
    <message>
      <source>The model turns {names} into {count} bands; seed {seed}.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>O modelo transforma {names} em {count} bandas; semente {seed}.</translation>
    </message>
    <message>
      <source>The model was trained for other bands than the multispectral image says it has: {0}.</source>
      <extracomment>core/check/model_fit.py: f'The model was trained for other bands than the multispectral image says it has: {words.listing(lines)}.'</extracomment>
      <translation>O modelo foi treinado para bandas diferentes das que a imagem multiespectral diz ter: {0}.</translation>
    </message>
    <message>
      <source>The model, for Apply a spectral model. Applying it needs no PyTorch.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>O modelo, para Aplicar um modelo espectral. Aplicá-lo não precisa do PyTorch.</translation>
    </message>
    <message>
      <source>The multispectral bands seem to be in another order: {0} would follow the hyperspectral image far better as {1}. Give the bands so, or use radiometry none if they are right as they are.</source>
      <extracomment>core/harmonise/compare_images.py: f'The multispectral bands seem to be in another order: {lost} would follow the hyperspectral image far better as {order}. Give the bands so, or use radiometry none if they are right as they are.'</extracomment>
      <translation>As bandas multiespectrais parecem estar em outra ordem: {0} acompanharia muito melhor a imagem hiperespectral como {1}. Indique as bandas assim, ou use a radiometria none se estiverem corretas como estão.</translation>
    </message>
    <message>
      <source>The multispectral bands were matched to the hyperspectral image {0}: {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral bands were matched to the hyperspectral image {where}: {lines}.'</extracomment>
      <translation>As bandas multiespectrais foram ajustadas à imagem hiperespectral {0}: {1}.</translation>
    </message>
    <message>
      <source>The multispectral image (HR-MSI)</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>A imagem multiespectral (HR-MSI)</translation>
    </message>
    <message>
      <source>The multispectral image has no georeference: an extent says nothing about it. Leave it out.</source>
      <extracomment>core/request/extent.py: 'The multispectral image has no georeference: an extent says nothing about it. Leave it out.'</extracomment>
      <translation>A imagem multiespectral não tem georreferência: uma extensão nada diz sobre ela. Deixe-a de fora.</translation>
    </message>
    <message>
      <source>The multispectral image has {0} bands and {1} has {2} ({3}): say which is which, for example {4}; bands may be left out.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"The multispectral image has {len(bands)} bands and {response.sensor} has {len(response)} ({', '.join(response.band_names)}): say which is which, for example {example}; bands may be left out."</extracomment>
      <translation>A imagem multiespectral tem {0} bandas e {1} tem {2} ({3}): diga qual é qual, por exemplo {4}; bandas podem ficar de fora.</translation>
    </message>
    <message>
      <source>The multispectral image is coarser than the hyperspectral one (ratio {0}): nothing can be sharpened. Are they swapped?</source>
      <extracomment>core/check/place.py: f'The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}): nothing can be sharpened. Are they swapped?'</extracomment>
      <translation>A imagem multiespectral é mais grosseira que a hiperespectral (razão {0}): não há o que aguçar. Estão trocadas?</translation>
    </message>
    <message>
      <source>The multispectral image is {0} times brighter than what the model was trained on: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral image is {max(level, 1 / level):.3g} times {('brighter' if level &gt; 1 else 'darker')} than what the model was trained on: its units seem to differ."</extracomment>
      <translation>A imagem multiespectral é {0} vezes mais clara do que aquilo com que o modelo foi treinado: suas unidades parecem diferir.</translation>
    </message>
    <message>
      <source>The multispectral image is {0} times darker than what the model was trained on: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral image is {max(level, 1 / level):.3g} times {('brighter' if level &gt; 1 else 'darker')} than what the model was trained on: its units seem to differ."</extracomment>
      <translation>A imagem multiespectral é {0} vezes mais escura do que aquilo com que o modelo foi treinado: suas unidades parecem diferir.</translation>
    </message>
    <message>
      <source>The multispectral image shows its features {0} hyperspectral pixels away from where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.</source>
      <extracomment>core/check/units_and_shift.py: f'The multispectral image shows its features {pixels:.1f} hyperspectral pixels away from where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.'</extracomment>
      <translation>A imagem multiespectral mostra os seus detalhes a {0} pixels hiperespectrais de onde a hiperespectral os tem. Para a fusão não importa; para a comparação de pixels individuais das duas, sim.</translation>
    </message>
    <message>
      <source>The multispectral image shows its features {0} m ({1} hyperspectral pixels) {2} where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.</source>
      <extracomment>core/check/units_and_shift.py: f'The multispectral image shows its features {shift.distance * metres:.3g} m ({pixels:.1f} hyperspectral pixels) {way} where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.'</extracomment>
      <translation>A imagem multiespectral mostra os seus detalhes a {0} m ({1} pixels hiperespectrais) {2} onde a hiperespectral os tem. Para a fusão não importa; para a comparação de pixels individuais das duas, sim.</translation>
    </message>
    <message>
      <source>The multispectral values were brought to the model's units as in its training: {0}.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral values were brought to the model's units as in its training: {lines}."</extracomment>
      <translation>Os valores multiespectrais foram levados às unidades do modelo como no treinamento dele: {0}.</translation>
    </message>
    <message>
      <source>The multispectral values were multiplied by {0}, found {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral values were multiplied by {self.gain[0]:.6g}, found {where}.'</extracomment>
      <translation>Os valores multiespectrais foram multiplicados por {0}, fator obtido {1}.</translation>
    </message>
    <message>
      <source>The multispectral values were multiplied by {0}, found {1}; matched to the hyperspectral image instead: {2}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral values were multiplied by {factor:.6g}, found {where}; matched to the hyperspectral image instead: {lines}.'</extracomment>
      <translation>Os valores multiespectrais foram multiplicados por {0}, fator obtido {1}; em vez disso, foram ajustados à imagem hiperespectral: {2}.</translation>
    </message>
    <message>
      <source>The multispectral values were used as they are, as asked for.</source>
      <extracomment>core/harmonise/radiometry.py: 'The multispectral values were used as they are, as asked for.'</extracomment>
      <translation>Os valores multiespectrais foram usados como estão, conforme pedido.</translation>
    </message>
    <message>
      <source>The multispectral values were used as they are, as in the model's training.</source>
      <extracomment>core/check/model_fit.py: "The multispectral values were used as they are, as in the model's training."</extracomment>
      <translation>Os valores multiespectrais foram usados como estão, como no treinamento do modelo.</translation>
    </message>
    <message>
      <source>The number of workers must be from 1 to {0}, not {1}.</source>
      <extracomment>core/predict/cluster/where.py: f'The number of workers must be from 1 to {MOST_WORKERS}, not {where.n_workers}.'</extracomment>
      <translation>O número de workers deve ser de 1 a {0}, não {1}.</translation>
    </message>
    <message>
      <source>The numbers in the band descriptions were taken for wavelengths, {0} to {1} nm.</source>
      <extracomment>core/spectral/band_metadata.py: f'The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.'</extracomment>
      <translation>Os números nas descrições das bandas foram tomados como comprimentos de onda, de {0} a {1} nm.</translation>
    </message>
    <message>
      <source>The options name a Python of your own, {python}: install PyTorch there, or clear that field and use QGIS's own Python.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>As opções indicam um Python próprio seu, {python}: instale o PyTorch nele, ou esvazie esse campo e use o Python do próprio QGIS.</translation>
    </message>
    <message>
      <source>The package index has no PyTorch for Python {python} on this system ({system}), or could not be reached: check the address of the index, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O índice de pacotes não tem PyTorch para Python {python} neste sistema ({system}), ou não pôde ser alcançado: verifique o endereço do índice, ou use uma pasta de wheels.</translation>
    </message>
    <message>
      <source>The package index lacks {what}, which PyTorch needs: check its address, or use a folder.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Falta ao índice de pacotes {what}, de que o PyTorch precisa: verifique o endereço, ou use uma pasta.</translation>
    </message>
    <message>
      <source>The package index refuses access: check its address and your password.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O índice de pacotes recusa o acesso: verifique o endereço e a sua senha.</translation>
    </message>
    <message>
      <source>The packages there do not fit each other ({said}): see the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Os pacotes ali não são compatíveis entre si ({said}): veja o log.</translation>
    </message>
    <message>
      <source>The packages would put {names} in the place of QGIS's own: nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Os pacotes colocariam {names} no lugar dos do próprio QGIS: nada foi instalado.</translation>
    </message>
    <message>
      <source>The page before</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>A página anterior</translation>
    </message>
    <message>
      <source>The path {folder} is so long that Windows could not hold the files in it: choose a shorter folder for packages in the options, such as {example}.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>O caminho {folder} é tão longo que o Windows não poderia guardar os arquivos nele: escolha nas opções uma pasta para pacotes mais curta, como {example}.</translation>
    </message>
    <message>
      <source>The picture needs pyqtgraph, which this QGIS does not have.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>A figura precisa do pyqtgraph, que este QGIS não tem.</translation>
    </message>
    <message>
      <source>The pixels of the two images have nearly the same size (ratio {0}): nothing can be sharpened. Choose a finer multispectral image.</source>
      <extracomment>core/check/place.py: f'The pixels of the two images have nearly the same size (ratio {step:.2f}): nothing can be sharpened. Choose a finer multispectral image.'</extracomment>
      <translation>Os pixels das duas imagens têm quase o mesmo tamanho (razão {0}): não há o que aguçar. Escolha uma imagem multiespectral mais fina.</translation>
    </message>
    <message>
      <source>The polygon cannot be brought into the coordinate system of {0}.</source>
      <extracomment>profiles/site.py: f'The polygon cannot be brought into the coordinate system of {source.name}.'</extracomment>
      <translation>O polígono não pode ser levado ao sistema de coordenadas de {0}.</translation>
    </message>
    <message>
      <source>The polygon lies outside {0}, or between the centres of its pixels.</source>
      <extracomment>profiles/read.py: 'The polygon lies outside {0}, or between the centres of its pixels.'</extracomment>
      <translation>O polígono fica fora de {0}, ou entre os centros dos seus pixels.</translation>
    </message>
    <message>
      <source>The position cannot be brought into the coordinate system of {0}.</source>
      <extracomment>profiles/site.py: f'The position cannot be brought into the coordinate system of {source.name}.'</extracomment>
      <translation>A posição não pode ser levada ao sistema de coordenadas de {0}.</translation>
    </message>
    <message>
      <source>The position lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The position lies outside {source}.'</extracomment>
      <translation>A posição fica fora de {0}.</translation>
    </message>
    <message>
      <source>The preset preview trains no network: leave {0} out, or choose another preset.</source>
      <extracomment>core/check/fusion.py: f'The preset preview trains no network: leave {names} out, or choose another preset.'</extracomment>
      <translation>A predefinição preview não treina nenhuma rede: deixe {0} de fora, ou escolha outra predefinição.</translation>
    </message>
    <message>
      <source>The preview is on its way.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>A prévia está a caminho.</translation>
    </message>
    <message>
      <source>The preview was cancelled.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>A prévia foi cancelada.</translation>
    </message>
    <message>
      <source>The proxy does not let the download pass: check the proxy in QGIS's network options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O proxy não deixa passar o download: verifique o proxy nas opções de rede do QGIS.</translation>
    </message>
    <message>
      <source>The proxy is set in QGIS's options, on the page Network.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>O proxy é definido nas opções do QGIS, na página Rede.</translation>
    </message>
    <message>
      <source>The quality raster {0} is a GeoTIFF: end its name in .tif.</source>
      <extracomment>core/check/outputs.py: f'The quality raster {path} is a GeoTIFF: end its name in .tif.'</extracomment>
      <translation>O raster de qualidade {0} é um GeoTIFF: termine o nome dele em .tif.</translation>
    </message>
    <message>
      <source>The radiometry {0} compares two images: give an image of the sensor too, or choose auto.</source>
      <extracomment>core/check/fusion.py: f'The radiometry {wanted.radiometry} compares two images: give an image of the sensor too, or choose auto.'</extracomment>
      <translation>A radiometria {0} compara duas imagens: indique também uma imagem do sensor ou escolha auto.</translation>
    </message>
    <message>
      <source>The range L that PSNR and SSIM refer to. Empty: maximum − minimum of the reference.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>A amplitude L a que PSNR e SSIM se referem. Vazio: máximo − mínimo da referência.</translation>
    </message>
    <message>
      <source>The ratio {0} is below 1: give the coarse pixel over the fine one, {1}.</source>
      <extracomment>evaluation/assess/checks.py: f'The ratio {wanted.ratio:g} is below 1: give the coarse pixel over the fine one, {1 / wanted.ratio:g}.'</extracomment>
      <translation>A razão {0} é menor que 1: indique o pixel grosseiro sobre o fino, {1}.</translation>
    </message>
    <message>
      <source>The ratio {0} is larger than the cube, which has {1} × {2} pixels: choose a smaller one.</source>
      <extracomment>evaluation/simulate/checks.py: f'The ratio {r} is larger than the cube, which has {cols} × {rows} pixels: choose a smaller one.'</extracomment>
      <translation>A razão {0} é maior que o cubo, que tem {1} × {2} pixels: escolha uma menor.</translation>
    </message>
    <message>
      <source>The ratio {0} is out of range: choose a whole number from 1 on.</source>
      <extracomment>evaluation/simulate/checks.py: f'The ratio {wanted.ratio} is out of range: choose a whole number from 1 on.'</extracomment>
      <translation>A razão {0} está fora do intervalo: escolha um número inteiro a partir de 1.</translation>
    </message>
    <message>
      <source>The reference</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>A referência</translation>
    </message>
    <message>
      <source>The reference has the same value everywhere: PSNR and SSIM have no data range to refer to.</source>
      <extracomment>evaluation/assess/run.py: 'The reference has the same value everywhere: PSNR and SSIM have no data range to refer to.'</extracomment>
      <translation>A referência tem o mesmo valor em toda parte: PSNR e SSIM não têm amplitude de dados a que se referir.</translation>
    </message>
    <message>
      <source>The refinement consistent was left out: it is for the preset default, not for {0}.</source>
      <extracomment>core/refine/refinement.py: f'The refinement consistent was left out: it is for the preset default, not for {options.preset}.'</extracomment>
      <translation>O refinamento consistent foi deixado de fora: ele é para a predefinição default, não para {0}.</translation>
    </message>
    <message>
      <source>The refinement consistent was left out: it is for whole images, not for a part or one pixel in so many.</source>
      <extracomment>core/refine/refinement.py: 'The refinement consistent was left out: it is for whole images, not for a part or one pixel in so many.'</extracomment>
      <translation>O refinamento consistent foi deixado de fora: ele é para imagens inteiras, não para uma parte nem para um pixel em tantos.</translation>
    </message>
    <message>
      <source>The report {0} has the name of a result: choose another one.</source>
      <extracomment>core/check/batch.py: f'The report {report} has the name of a result: choose another one.'</extracomment>
      <translation>O relatório {0} tem o nome de um resultado: escolha outro.</translation>
    </message>
    <message>
      <source>The response file {0}</source>
      <extracomment>core/spectral/response/srf_files.py: f'The response file {path}'</extracomment>
      <translation>O arquivo de resposta {0}</translation>
    </message>
    <message>
      <source>The response has negative values, down to -{0} % of the peak of {1}: they are taken for noise and count as 0.</source>
      <extracomment>core/spectral/response/curves.py: f'The response has negative values, down to -{worst * 100:.2g} % of the peak of {whose}: they are taken for noise and count as 0.'</extracomment>
      <translation>A resposta tem valores negativos, de até -{0} % do máximo de {1}: são tomados como ruído e contam como 0.</translation>
    </message>
    <message>
      <source>The result could not be moved to {0}: {1}.</source>
      <extracomment>core/base/publish.py: f'The result could not be moved to {e.filename2 or e.filename}: {e.strerror}.'</extracomment>
      <translation>O resultado não pôde ser movido para {0}: {1}.</translation>
    </message>
    <message>
      <source>The result is {0} × {1} pixels of {2} times the size: one pixel of the multispectral image in {3}, along rows and columns. Give a smaller extent, or every 1, for finer ones.</source>
      <extracomment>core/check/fusion.py: f'The result is {area.rows} × {area.cols} pixels of {every} times the size: one pixel of the multispectral image in {every}, along rows and columns. Give a smaller extent, or every 1, for finer ones.'</extracomment>
      <translation>O resultado tem {0} × {1} pixels de {2} vezes o tamanho: um pixel da imagem multiespectral em {3}, ao longo de linhas e colunas. Indique uma extensão menor, ou every 1, para pixels mais finos.</translation>
    </message>
    <message>
      <source>The result takes</source>
      <extracomment>core/check/outputs.py: 'The result takes'</extracomment>
      <translation>O resultado ocupa</translation>
    </message>
    <message>
      <source>The results of {0} and {1} would share the file {2}: rename one of them, or apply the model to them in two runs with different folders.</source>
      <extracomment>core/check/batch.py: f'The results of {request.msi} and {other} would share the file {shared}: rename one of them, or apply the model to them in two runs with different folders.'</extracomment>
      <translation>Os resultados de {0} e {1} compartilhariam o arquivo {2}: renomeie um deles, ou aplique o modelo a eles em duas execuções com pastas diferentes.</translation>
    </message>
    <message>
      <source>The results of {0} scenes take up to {1} with some room to spare, and the disk has {2} free: free some space, or choose another disk, fewer scenes or a smaller type (dtype).</source>
      <extracomment>core/check/batch.py: f'The results of {len(outputs)} scenes take up to {words.size(needed + DISK_MARGIN_BYTES)} with some room to spare, and the disk has {words.size(free)} free: free some space, or choose another disk, fewer scenes or a smaller type (dtype).'</extracomment>
      <translation>Os resultados de {0} cenas ocupam até {1} com alguma folga, e o disco tem {2} livres: liberte espaço ou escolha outro disco, menos cenas ou um tipo menor (dtype).</translation>
    </message>
    <message>
      <source>The results take {0} with some room to spare, and {1} has {2} free: free some space, or choose another disk.</source>
      <extracomment>evaluation/simulate/checks.py: f'The results take {words.size(size + output_checks.DISK_MARGIN_BYTES)} with some room to spare, and {folders[disk]} has {words.size(free)} free: free some space, or choose another disk.'</extracomment>
      <translation>Os resultados ocupam {0} com alguma folga, e {1} tem {2} livres: liberte espaço ou escolha outro disco.</translation>
    </message>
    <message>
      <source>The run will replace:

{files}</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>A execução substituirá:

{files}</translation>
    </message>
    <message>
      <source>The same figures as data, also of each band, in a JSON file.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Os mesmos números como dados, também de cada banda, em um arquivo JSON.</translation>
    </message>
    <message>
      <source>The same seed and inputs give the same result on the same CPU.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>A mesma semente e as mesmas entradas dão o mesmo resultado na mesma CPU.</translation>
    </message>
    <message>
      <source>The same seed and inputs give the same result on the same computer.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>A mesma semente e as mesmas entradas dão o mesmo resultado no mesmo computador.</translation>
    </message>
    <message>
      <source>The scheduler cannot import SpectraLift ({0}): its PYTHONPATH needs {1}.</source>
      <extracomment>core/predict/cluster/check.py: f'The scheduler cannot import SpectraLift ({type(answer).__name__}): its PYTHONPATH needs {_PACKAGE}.'</extracomment>
      <translation>O scheduler não consegue importar o SpectraLift ({0}): o seu PYTHONPATH precisa de {1}.</translation>
    </message>
    <message>
      <source>The scheduler has no workers: start some, and try again.</source>
      <extracomment>core/predict/cluster/check.py: 'The scheduler has no workers: start some, and try again.'</extracomment>
      <translation>O scheduler não tem workers: inicie alguns e tente de novo.</translation>
    </message>
    <message>
      <source>The scheduler {0} cannot be reached ({1}): check its address, e.g. tcp://host:8786, that it runs, and for tls:// that Dask is configured with the certificates.</source>
      <extracomment>core/predict/cluster/session.py: f'The scheduler {where.scheduler} cannot be reached ({reason}): check its address, e.g. tcp://host:8786, that it runs, and for tls:// that Dask is configured with the certificates.'</extracomment>
      <translation>O scheduler {0} não pode ser alcançado ({1}): verifique o endereço, p. ex. tcp://host:8786, se ele está em execução e, para tls://, se o Dask está configurado com os certificados.</translation>
    </message>
    <message>
      <source>The seed {0} is out of range: choose a whole number from 0 to {1}.</source>
      <extracomment>core/check/fusion.py: f'The seed {seed} is out of range: choose a whole number from 0 to {2 ** 63 - 1}.'</extracomment>
      <translation>A semente {0} está fora do intervalo: escolha um número inteiro de 0 a {1}.</translation>
    </message>
    <message>
      <source>The sensor library cannot be read: {error}</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>A biblioteca de sensores não pode ser lida: {error}</translation>
    </message>
    <message>
      <source>The sensor of the multispectral image, from the library of spectral responses. Leave it empty when you give a table of your own; from-metadata takes the centres and widths that the image names.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>O sensor da imagem multiespectral, da biblioteca de respostas espectrais. Deixe vazio quando indicar uma tabela própria; from-metadata usa os centros e larguras que a imagem indica.</translation>
    </message>
    <message>
      <source>The sensor that is to see the fine image. paper-1 to paper-16 are the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView. Leave it empty when you give a table of your own.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>O sensor que deve ver a imagem fina. paper-1 a paper-16 são as gaussianas com que os autores do SpectraLift aproximam IKONOS e WorldView. Deixe vazio quando indicar uma tabela própria.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted: behind a proxy that reads along, set PIP_CERT to its certificate, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O certificado do servidor não é confiável: atrás de um proxy que lê o tráfego, defina PIP_CERT com o certificado dele, ou use uma pasta de wheels.</translation>
    </message>
    <message>
      <source>The sharp image, as GeoTIFF (.tif) or ENVI (.bsq). Left empty it is a temporary file. You are asked before a file is replaced, and it is replaced only when the new one is complete.</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>A imagem aguçada, como GeoTIFF (.tif) ou ENVI (.bsq). Se ficar vazio, é um arquivo temporário. Antes de substituir um arquivo, pergunta-se, e ele só é substituído quando o novo estiver completo.</translation>
    </message>
    <message>
      <source>The side of the PSF's square, an odd number of fine pixels.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>O lado do quadrado da PSF, um número ímpar de pixels finos.</translation>
    </message>
    <message>
      <source>The spectra are on the clipboard, as a table.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Os espectros estão na área de transferência, como tabela.</translation>
    </message>
    <message>
      <source>The spectra of {count} lines are on the clipboard.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Os espectros de {count} linhas estão na área de transferência.</translation>
    </message>
    <message>
      <source>The spectra were not exported</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Os espectros não foram exportados</translation>
    </message>
    <message>
      <source>The spectral profiles need pyqtgraph, which comes with QGIS: {error}</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Os perfis espectrais precisam do pyqtgraph, que vem com o QGIS: {error}</translation>
    </message>
    <message>
      <source>The spectral response of the multispectral image is unknown: choose its sensor, or give a spectral response table (CSV).</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>A resposta espectral da imagem multiespectral é desconhecida: escolha o seu sensor, ou indique uma tabela de resposta espectral (CSV).</translation>
    </message>
    <message>
      <source>The statistics are not whole.</source>
      <extracomment>core/raster/write/statistics.py: 'The statistics are not whole.'</extracomment>
      <translation>As estatísticas não estão completas.</translation>
    </message>
    <message>
      <source>The statistics are of another raster.</source>
      <extracomment>core/raster/write/statistics.py: 'The statistics are of another raster.'</extracomment>
      <translation>As estatísticas são de outro raster.</translation>
    </message>
    <message>
      <source>The tile {0} cannot be written: {1}.</source>
      <extracomment>core/predict/cluster/tile.py: f'The tile {path} cannot be written: {e.strerror}.'</extracomment>
      <translation>O bloco {0} não pode ser gravado: {1}.</translation>
    </message>
    <message>
      <source>The training option {0} is given twice.</source>
      <extracomment>core/train/options.py: f'The training option {name} is given twice.'</extracomment>
      <translation>A opção de treinamento {0} é dada duas vezes.</translation>
    </message>
    <message>
      <source>The training option {0} must be {1}, not {2}.</source>
      <extracomment>core/train/options.py: f'The training option {name} must be {e}, not {said[:60]!r}.'</extracomment>
      <translation>A opção de treinamento {0} deve ser {1}, não {2}.</translation>
    </message>
    <message>
      <source>The training option {0}.</source>
      <extracomment>core/train/options.py: f'The training option {problem}.'</extracomment>
      <translation>A opção de treinamento {0}.</translation>
    </message>
    <message>
      <source>The two images have different coordinate systems: {0}.</source>
      <extracomment>evaluation/assess/matching.py: f'The two images have different coordinate systems: {remedy}.'</extracomment>
      <translation>As duas imagens têm sistemas de coordenadas diferentes: {0}.</translation>
    </message>
    <message>
      <source>The two images show different places: fusion needs no common ground, but the network only knows the materials of the hyperspectral one. Check that this is what you want.</source>
      <extracomment>core/check/place.py: 'The two images show different places: fusion needs no common ground, but the network only knows the materials of the hyperspectral one. Check that this is what you want.'</extracomment>
      <translation>As duas imagens mostram lugares diferentes: a fusão não precisa de terreno comum, mas a rede só conhece os materiais da hiperespectral. Verifique se é isso que você quer.</translation>
    </message>
    <message>
      <source>The type of the result's values: auto takes that of the hyperspectral image.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>O tipo dos valores do resultado: auto usa o da imagem hiperespectral.</translation>
    </message>
    <message>
      <source>The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.</source>
      <extracomment>core/harmonise/compare_images.py: 'The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.'</extracomment>
      <translation>As unidades das duas imagens foram comparadas apenas pelas suas distribuições, que também diferem onde as imagens mostram terreno diferente. Use a radiometria none se souber que coincidem.</translation>
    </message>
    <message>
      <source>The units of the two images were compared by too few pixels ({0}) to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.</source>
      <extracomment>core/harmonise/compare_images.py: f'The units of the two images were compared by too few pixels ({done.pixels}) to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.'</extracomment>
      <translation>As unidades das duas imagens foram comparadas com poucos pixels ({0}) demais para ter certeza. Use a radiometria none se souber que coincidem, match se uma tiver números digitais.</translation>
    </message>
    <message>
      <source>The variable {0} of {1} was opened.</source>
      <extracomment>core/raster/metadata/variables.py: f'The variable {_short(name)} of {path} was opened.'</extracomment>
      <translation>A variável {0} de {1} foi aberta.</translation>
    </message>
    <message>
      <source>The wavelengths of the hyperspectral image ({0})</source>
      <extracomment>core/request/open_images.py: f'The wavelengths of the hyperspectral image ({what})'</extracomment>
      <translation>Os comprimentos de onda da imagem hiperespectral ({0})</translation>
    </message>
    <message>
      <source>The width of the PSF in fine pixels: a Gaussian's standard deviation, an Airy pattern's first dark ring; what it is for each PSF is in the documentation.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>A largura da PSF em pixels finos: o desvio padrão de uma gaussiana, o primeiro anel escuro de um padrão de Airy; o que é para cada PSF está na documentação.</translation>
    </message>
    <message>
      <source>The worker could not be asked ({error}).</source>
      <extracomment>adapters/tasks/call.py</extracomment>
      <translation>O worker não pôde ser consultado ({error}).</translation>
    </message>
    <message>
      <source>The worker process crashed (signal {signal}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>O processo worker falhou (sinal {signal}).</translation>
    </message>
    <message>
      <source>The worker process ended unexpectedly (exit code {code}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>O processo worker terminou inesperadamente (código de saída {code}).</translation>
    </message>
    <message>
      <source>The worker process ended without a result.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>O processo worker terminou sem resultado.</translation>
    </message>
    <message>
      <source>The worker process was killed by the system (signal 9), which mostly means that memory ran out: close other programs, or lower the memory budget.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>O processo worker foi encerrado pelo sistema (sinal 9), o que quase sempre significa que a memória acabou: feche outros programas, ou reduza o limite de memória.</translation>
    </message>
    <message>
      <source>The worker process {0} on {1}</source>
      <extracomment>core/predict/cluster/tile.py: f'The worker process {os.getpid()} on {platform.node()}'</extracomment>
      <translation>O processo worker {0} em {1}</translation>
    </message>
    <message>
      <source>The {0} device failed ({1}): the CPU takes over, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device failed ({reason}): the CPU takes over, more slowly.'</extracomment>
      <translation>O dispositivo {0} falhou ({1}): a CPU assume, mais lentamente.</translation>
    </message>
    <message>
      <source>The {0} device has too little memory: the CPU takes over, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device has too little memory: the CPU takes over, more slowly.'</extracomment>
      <translation>O dispositivo {0} tem memória de menos: a CPU assume, mais lentamente.</translation>
    </message>
    <message>
      <source>The {0} device ran out of memory: it goes on with smaller batches, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device ran out of memory: it goes on with smaller batches, more slowly.'</extracomment>
      <translation>O dispositivo {0} ficou sem memória: continua com lotes menores, mais lentamente.</translation>
    </message>
    <message>
      <source>The {0} names {1} wavelengths for {2} bands.</source>
      <extracomment>core/spectral/band_metadata.py: f'The {source} names {len(stated.centre)} wavelengths for {count} bands.'</extracomment>
      <translation>A fonte “{0}” indica {1} comprimentos de onda para {2} bandas.</translation>
    </message>
    <message>
      <source>The {0} was not used: {1}</source>
      <extracomment>core/spectral/band_metadata.py: f'The {source} was not used: {e}'</extracomment>
      <translation>A fonte “{0}” não foi usada: {1}</translation>
    </message>
    <message>
      <source>The {0} {1} is an input as well: choose another name.</source>
      <extracomment>core/check/outputs.py: f'The {name} {path} is an input as well: choose another name.'</extracomment>
      <translation>{0} {1} também é uma entrada: escolha outro nome.</translation>
    </message>
    <message>
      <source>The {0} {1} is not a positive number: give {2}.</source>
      <extracomment>evaluation/assess/checks.py: f'The {words_of} {value:g} is not a positive number: give {meaning}.'</extracomment>
      <translation>{0} {1} não é um número positivo: indique {2}.</translation>
    </message>
    <message>
      <source>There are only {free:.1f} GB free in {folder}, and PyTorch needs about {needed:.1f} GB: make room, or choose another folder for packages in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Há apenas {free:.1f} GB livres em {folder}, e o PyTorch precisa de cerca de {needed:.1f} GB: libere espaço, ou escolha nas opções outra pasta para pacotes.</translation>
    </message>
    <message>
      <source>There are {0} pins already: remove some.</source>
      <extracomment>profiles/pins.py: f'There are {MOST_PINS} pins already: remove some.'</extracomment>
      <translation>Já há {0} marcadores: remova alguns.</translation>
    </message>
    <message>
      <source>There is no PyTorch for the Python of this QGIS (Python {version}, {bits} bits, {system}): install a 64-bit QGIS 3.22 or later.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>Não há PyTorch para o Python deste QGIS (Python {version}, {bits} bits, {system}): instale um QGIS 3.22 ou posterior de 64 bits.</translation>
    </message>
    <message>
      <source>There is no file {0}: check the path.</source>
      <extracomment>core/raster/open_file.py: f'There is no file {path}: check the path.'</extracomment>
      <translation>Não há nenhum arquivo {0}: verifique o caminho.</translation>
    </message>
    <message>
      <source>There is no folder {folder}: choose the one with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>Não há nenhuma pasta {folder}: escolha a que tem os wheels.</translation>
    </message>
    <message>
      <source>There is no further raster in the project</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Não há outro raster no projeto</translation>
    </message>
    <message>
      <source>There is no image: choose one or more.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Não há imagem: escolha uma ou mais.</translation>
    </message>
    <message>
      <source>There is no line to export: draw one on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Não há linha a exportar: desenhe primeiro uma no mapa.</translation>
    </message>
    <message>
      <source>There is no model file {0}: check the path.</source>
      <extracomment>core/train/checkpoint.py: f'There is no model file {path}: check the path.'</extracomment>
      <translation>Não há nenhum arquivo de modelo {0}: verifique o caminho.</translation>
    </message>
    <message>
      <source>There is no multispectral image yet whose metadata could name its bands: name a sensor.</source>
      <extracomment>evaluation/simulate/response.py: 'There is no multispectral image yet whose metadata could name its bands: name a sensor.'</extracomment>
      <translation>Ainda não há imagem multiespectral cujos metadados possam nomear as bandas: indique um sensor.</translation>
    </message>
    <message>
      <source>There is no preview. {reason}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Não há prévia. {reason}</translation>
    </message>
    <message>
      <source>There is no raster in this project yet. Choose files with …, or {link}.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Ainda não há raster neste projeto. Escolha arquivos com …, ou {link}.</translation>
    </message>
    <message>
      <source>There is no raster to read: choose at least one.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Não há raster a ler: escolha pelo menos um.</translation>
    </message>
    <message>
      <source>There is no sensor {0} in the library. {1}`sensors` lists all of them.</source>
      <extracomment>core/spectral/response/sensors.py: f'There is no sensor {sensor!r} in the library. {hint}`sensors` lists all of them.'</extracomment>
      <translation>Não há nenhum sensor {0} na biblioteca. {1}`sensors` lista todos eles.</translation>
    </message>
    <message>
      <source>There is no wheel of PyTorch (torch-….whl) in {folder}: choose the one with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>Não há nenhum wheel do PyTorch (torch-….whl) em {folder}: escolha a pasta que tem os wheels.</translation>
    </message>
    <message>
      <source>There is no {0} device that PyTorch can use here: choose auto or cpu.</source>
      <extracomment>core/check/fusion.py: f'There is no {wanted.device} device that PyTorch can use here: choose auto or cpu.'</extracomment>
      <translation>Não há nenhum dispositivo {0} que o PyTorch possa usar aqui: escolha auto ou cpu.</translation>
    </message>
    <message>
      <source>There is no {0} device that PyTorch can use here: {1}.</source>
      <extracomment>core/check/apply.py: f'There is no {wanted.device} device that PyTorch can use here: {HELP_NUMPY}.'</extracomment>
      <translation>Não há nenhum dispositivo {0} que o PyTorch possa usar aqui: {1}.</translation>
    </message>
    <message>
      <source>There is not enough memory: close other programs, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Não há memória suficiente: feche outros programas, e tente de novo.</translation>
    </message>
    <message>
      <source>There is not enough memory: give a smaller memory budget.</source>
      <extracomment>core/runs/batch.py: 'There is not enough memory: give a smaller memory budget.'</extracomment>
      <translation>Não há memória suficiente: indique um limite de memória menor.</translation>
    </message>
    <message>
      <source>There is nothing to export: pin a place on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Não há nada a exportar: fixe primeiro um lugar no mapa.</translation>
    </message>
    <message>
      <source>This GDAL cannot write PNG pictures.</source>
      <extracomment>core/raster/png.py: 'This GDAL cannot write PNG pictures.'</extracomment>
      <translation>Este GDAL não consegue gravar figuras PNG.</translation>
    </message>
    <message>
      <source>This PyTorch would bring a NumPy of its own, and QGIS's has to stay: take another release of PyTorch.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Este PyTorch traria um NumPy próprio, e o do QGIS tem de ficar: use outra versão do PyTorch.</translation>
    </message>
    <message>
      <source>This model does not know which images it was trained on: train it on images.</source>
      <extracomment>core/train/model.py: 'This model does not know which images it was trained on: train it on images.'</extracomment>
      <translation>Este modelo não sabe com quais imagens foi treinado: treine-o com imagens.</translation>
    </message>
    <message>
      <source>Threads</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Threads</translation>
    </message>
    <message>
      <source>Tiles and the file that is made of them take {0}, and {1} has {2} free: free some space, choose another disk, or end the output in .vrt, which leaves the tiles as they are.</source>
      <extracomment>core/predict/cluster/predicting.py: f'Tiles and the file that is made of them take {size(needed)}, and {folder} has {size(free)} free: free some space, choose another disk, or end the output in .vrt, which leaves the tiles as they are.'</extracomment>
      <translation>Os blocos e o arquivo que se faz deles ocupam {0}, e {1} tem {2} livres: libere espaço, escolha outro disco, ou termine a saída em .vrt, que deixa os blocos como estão.</translation>
    </message>
    <message>
      <source>Too few pixels are known to show the same ground for comparing units. Both files name the same scale: the multispectral values were used as they are.</source>
      <extracomment>core/harmonise/radiometry.py: 'Too few pixels are known to show the same ground for comparing units. Both files name the same scale: the multispectral values were used as they are.'</extracomment>
      <translation>Sabe-se de poucos pixels demais que mostram o mesmo terreno para comparar unidades. Ambos os arquivos indicam a mesma escala: os valores multiespectrais foram usados como estão.</translation>
    </message>
    <message>
      <source>Too few pixels are known to show the same ground for comparing units. The multispectral values were multiplied by {0}, the ratio of the scales that both files name.</source>
      <extracomment>core/harmonise/radiometry.py: f'Too few pixels are known to show the same ground for comparing units. The multispectral values were multiplied by {self.gain[0]:.6g}, the ratio of the scales that both files name.'</extracomment>
      <translation>Sabe-se de poucos pixels demais que mostram o mesmo terreno para comparar unidades. Os valores multiespectrais foram multiplicados por {0}, a razão das escalas que ambos os arquivos indicam.</translation>
    </message>
    <message>
      <source>Train a spectral model</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Treinar um modelo espectral</translation>
    </message>
    <message>
      <source>Trained with preset {preset} and seed {seed} on {spectra} spectra, on {device}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Treinado com a predefinição {preset} e a semente {seed} em {spectra} espectros, em {device}.</translation>
    </message>
    <message>
      <source>Training diverged at step {0}: the loss is not a number. Check the images for extreme values, or try another seed.</source>
      <extracomment>core/train/torch/train_sin.py: f'Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.'</extracomment>
      <translation>O treinamento divergiu no passo {0}: a perda não é um número. Verifique se há valores extremos nas imagens, ou tente outra semente.</translation>
    </message>
    <message>
      <source>Training options</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Opções de treinamento</translation>
    </message>
    <message>
      <source>Training spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Espectros de treinamento</translation>
    </message>
    <message>
      <source>Training the spectral model</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Treinando o modelo espectral</translation>
    </message>
    <message>
      <source>Trains a model on a hyperspectral image, to be applied to many images of one sensor.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Treina um modelo com uma imagem hiperespectral, para ser aplicado a muitas imagens de um sensor.</translation>
    </message>
    <message>
      <source>Truth</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Verdade</translation>
    </message>
    <message>
      <source>Trying PyTorch out</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Testando o PyTorch</translation>
    </message>
    <message>
      <source>UIQI</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>UIQI</translation>
    </message>
    <message>
      <source>Unit length</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Comprimento unitário</translation>
    </message>
    <message>
      <source>Unit of the x axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unidade do eixo x</translation>
    </message>
    <message>
      <source>Unit of the y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unidade do eixo y</translation>
    </message>
    <message>
      <source>Unpacking</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Descompactando</translation>
    </message>
    <message>
      <source>Values as they are</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Valores como estão</translation>
    </message>
    <message>
      <source>Values of the curves under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valores das curvas sob o cursor</translation>
    </message>
    <message>
      <source>Values under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valores sob o cursor</translation>
    </message>
    <message>
      <source>Variant</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Variante</translation>
    </message>
    <message>
      <source>Waiting for a run to end</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Esperando o fim de uma execução</translation>
    </message>
    <message>
      <source>Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>evaluation/simulate/run.py: "Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339"</extracomment>
      <translation>Protocolo de Wald (Wald, Ranchin &amp; Mangolini 1997) como em Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Wavelengths</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Comprimentos de onda</translation>
    </message>
    <message>
      <source>What can be said of each pixel without the truth: closure (how far the spectrum, seen by the sensor, is from the pixel), spread (how far the networks disagree) and a mark where the pixel lies outside what the model was trained on. None of them is an uncertainty.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>O que se pode dizer de cada pixel sem a verdade: fechamento (quão longe o espectro, visto pelo sensor, está do pixel), dispersão (quanto as redes discordam) e uma marca onde o pixel fica fora daquilo com que o modelo foi treinado. Nenhum deles é uma incerteza.</translation>
    </message>
    <message>
      <source>What image data may take up at a time. It changes the speed, never the result.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>O que os dados das imagens podem ocupar de cada vez. Muda a velocidade, nunca o resultado.</translation>
    </message>
    <message>
      <source>What is missing, and why</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>O que falta, e por quê</translation>
    </message>
    <message>
      <source>What it should be. It must have the same pixels: size, origin and coordinate system.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>O que deveria ser. Deve ter os mesmos pixels: tamanho, origem e sistema de coordenadas.</translation>
    </message>
    <message>
      <source>What pip says, for a bug report</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>O que o pip diz, para um relato de erro</translation>
    </message>
    <message>
      <source>What stands for the pixels of a window or a polygon</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>O que representa os pixels de uma janela ou de um polígono</translation>
    </message>
    <message>
      <source>What stands for the pixels of a window or a polygon.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>O que representa os pixels de uma janela ou de um polígono.</translation>
    </message>
    <message>
      <source>What the fields mean</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>O que os campos significam</translation>
    </message>
    <message>
      <source>What the hyperspectral image itself says about each place. auto returns to the default preset's result what the prediction misses of it.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>O que a própria imagem hiperespectral diz sobre cada lugar. auto devolve ao resultado da predefinição default o que a predição perde dela.</translation>
    </message>
    <message>
      <source>What the hyperspectral image itself says about each place. auto: with the default preset, and where both images show the same ground, what the prediction misses of it is returned. none: every pixel is predicted by itself, as published. consistent: as auto, and the spectra are brought to the multispectral values, as far as the two images agree.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>O que a própria imagem hiperespectral diz sobre cada lugar. auto: com a predefinição default, e onde as duas imagens mostram o mesmo terreno, devolve-se o que a predição perde dela. none: cada pixel é predito por si só, como publicado. consistent: como auto, e os espectros são levados aos valores multiespectrais, na medida em que as duas imagens concordam.</translation>
    </message>
    <message>
      <source>What the image data may take up in memory at a time, beside the program itself. It changes the speed, never the result.</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>O que os dados das imagens podem ocupar de memória de cada vez, além do próprio programa. Muda a velocidade, nunca o resultado.</translation>
    </message>
    <message>
      <source>What the image data may take up in memory at a time.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>O que os dados das imagens podem ocupar de memória de cada vez.</translation>
    </message>
    <message>
      <source>What the interrupted run had predicted is not taken over: nothing of it was recorded yet, or the request, an input or a version has changed since. All of the image is predicted.</source>
      <extracomment>core/predict/journal.py: 'What the interrupted run had predicted is not taken over: nothing of it was recorded yet, or the request, an input or a version has changed since. All of the image is predicted.'</extracomment>
      <translation>O que a execução interrompida havia predito não é aproveitado: ainda não havia registro, ou o pedido, uma entrada ou uma versão mudou desde então. A imagem inteira é predita.</translation>
    </message>
    <message>
      <source>What the prediction misses of the hyperspectral image was returned to it: seen through a point spread function of {0} hyperspectral pixels (FWHM), the multispectral image explains {1} of its variation. --refine none leaves this out.</source>
      <extracomment>core/refine/refinement.py: f'What the prediction misses of the hyperspectral image was returned to it: seen through a point spread function of {width:.2g} hyperspectral pixels (FWHM), the multispectral image explains {found.psf.r2:.2%} of its variation. --refine none leaves this out.'</extracomment>
      <translation>O que a predição perde da imagem hiperespectral lhe foi devolvido: vista através de uma função de espalhamento do ponto de {0} pixels hiperespectrais (largura à meia altura), a imagem multiespectral explica {1} da variação dela. --refine none omite isso.</translation>
    </message>
    <message>
      <source>What the spectra are called; the feature's ID without it.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Como os espectros se chamam; sem isso, o ID da feição.</translation>
    </message>
    <message>
      <source>What the two images say about themselves, and what stands in the way of a run.</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>O que as duas imagens dizem de si mesmas, e o que impede uma execução.</translation>
    </message>
    <message>
      <source>What to change in the preset, as layers=4,width=32; docs/paper.md of the project lists the options. Leave it empty unless you repeat an experiment.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>O que mudar na predefinição, como layers=4,width=32; docs/paper.md do projeto lista as opções. Deixe vazio, a menos que repita um experimento.</translation>
    </message>
    <message>
      <source>What to install</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>O que instalar</translation>
    </message>
    <message>
      <source>What to read: coarse, sharp, multispectral, any number.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>O que ler: grosseira, aguçada, multiespectral, qualquer número.</translation>
    </message>
    <message>
      <source>What to sharpen it with: GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Com que aguçar: GeoTIFF (.tif) ou ENVI (.bsq).</translation>
    </message>
    <message>
      <source>What to sharpen: GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>O que aguçar: GeoTIFF (.tif) ou ENVI (.bsq).</translation>
    </message>
    <message>
      <source>What was found before the run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>O que foi constatado antes da execução</translation>
    </message>
    <message>
      <source>What was noticed</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>O que foi notado</translation>
    </message>
    <message>
      <source>What was saved of {0} is not of this file.</source>
      <extracomment>core/raster/write/saved.py: f'What was saved of {path} is not of this file.'</extracomment>
      <translation>O que foi guardado de {0} não é deste arquivo.</translation>
    </message>
    <message>
      <source>Where the plugin looks for packages of its own, such as PyTorch; QGIS's own are never touched.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Onde o complemento procura pacotes próprios, como o PyTorch; os do QGIS nunca são tocados.</translation>
    </message>
    <message>
      <source>Where to compute unless the dialog says otherwise: auto takes a graphics card.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Onde calcular, se o diálogo não disser outra coisa: auto usa uma placa gráfica.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one, else the CPU.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Onde calcular: auto usa uma placa gráfica quando o PyTorch pode usar uma, senão a CPU.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one, else the CPU; numpy does without PyTorch, and so do auto and cpu where it is missing.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Onde calcular: auto usa uma placa gráfica quando o PyTorch pode usar uma, senão a CPU; numpy prescinde do PyTorch, assim como auto e cpu onde ele falta.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Onde calcular: auto usa uma placa gráfica quando o PyTorch pode usar uma.</translation>
    </message>
    <message>
      <source>Where to read. A point of a multipoint counts by itself.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Onde ler. Um ponto de um multiponto conta por si só.</translation>
    </message>
    <message>
      <source>Which band of the file belongs to which band of the sensor: band numbers in the sensor's order (3,2,1), or pairs (Blue=3,Green=2,Red=1; these need not name all bands). Leave it empty when the file's bands are named or in the sensor's order.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Que banda do arquivo corresponde a que banda do sensor: números de bandas na ordem do sensor (3,2,1), ou pares (Blue=3,Green=2,Red=1; não precisam nomear todas as bandas). Deixe vazio quando as bandas do arquivo têm nomes ou estão na ordem do sensor.</translation>
    </message>
    <message>
      <source>Which band of the file is which of the model's: band numbers in the model's order (3,2,1), or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one the model was trained with.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Que banda do arquivo é qual das do modelo: números de bandas na ordem do modelo (3,2,1), ou pares (Blue=3,Green=2,Red=1). Deixe vazio para uma imagem como aquela com que o modelo foi treinado.</translation>
    </message>
    <message>
      <source>Which band of the multispectral file shows what each band of the sensor sees.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Que banda do arquivo multiespectral mostra o que cada banda do sensor vê.</translation>
    </message>
    <message>
      <source>Which band of the multispectral image is which was guessed from {0}: {1}. Give the bands yourself if that is wrong.</source>
      <extracomment>core/check/apply.py: f'Which band of the multispectral image is which was guessed from {mapping.how}: {mapping}. Give the bands yourself if that is wrong.'</extracomment>
      <translation>A correspondência das bandas da imagem multiespectral foi presumida segundo {0}: {1}. Indique você mesmo as bandas se estiver errada.</translation>
    </message>
    <message>
      <source>Which bands lie in the water-vapour windows is unknown without wavelengths: replace {0} by band numbers, or give the wavelengths.</source>
      <extracomment>core/spectral/user_bands.py: f'Which bands lie in the water-vapour windows is unknown without wavelengths: replace {word} by band numbers, or give the wavelengths.'</extracomment>
      <translation>Sem comprimentos de onda não se sabe quais bandas ficam nas janelas de water-vapour: substitua {0} por números de bandas, ou indique os comprimentos de onda.</translation>
    </message>
    <message>
      <source>Which pixels of {0} lie in one of {1} is not known without georeferences.</source>
      <extracomment>profiles/site.py: f'Which pixels of {fine.name} lie in one of {coarse.name} is not known without georeferences.'</extracomment>
      <translation>Sem georreferências não se sabe quais pixels de {0} ficam em um de {1}.</translation>
    </message>
    <message>
      <source>Whose spectral response the multispectral image has. Type a part of the sensor's, the maker's or the satellite's name to search.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>De quem é a resposta espectral que a imagem multiespectral tem. Digite parte do nome do sensor, do fabricante ou do satélite para buscar.</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Por quê</translation>
    </message>
    <message>
      <source>Why {name} was not made</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Por que {name} não foi feito</translation>
    </message>
    <message>
      <source>Widths (FWHM) of {0} nm do not fit bands {1} nm apart. They were taken as {2} nm, in another unit than the wavelengths. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: f'Widths (FWHM) of {middle / factor:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {middle:.3g} nm, in another unit than the wavelengths. Check the widths.'</extracomment>
      <translation>Larguras (FWHM) de {0} nm não condizem com bandas espaçadas de {1} nm. Foram tomadas como {2} nm, em outra unidade que a dos comprimentos de onda. Verifique as larguras.</translation>
    </message>
    <message>
      <source>Widths (FWHM) that do not fit bands {0} nm apart were not used: those of the bands {1}. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: f'Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {band_ranges(np.flatnonzero(odd &amp; known), bands)}. Check the widths.'</extracomment>
      <translation>Larguras (FWHM) que não condizem com bandas espaçadas de {0} nm não foram usadas: as das bandas {1}. Verifique as larguras.</translation>
    </message>
    <message>
      <source>Window around a point</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Janela em torno de um ponto</translation>
    </message>
    <message>
      <source>Write quality rasters</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Gravar rasters de qualidade</translation>
    </message>
    <message>
      <source>Writing statistics and metadata</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Gravando estatísticas e metadados</translation>
    </message>
    <message>
      <source>Writing {0} failed. Is the disk full?</source>
      <extracomment>core/raster/write/mosaic.py: f'Writing {path} failed. Is the disk full?'</extracomment>
      <translation>A gravação de {0} falhou. O disco está cheio?</translation>
    </message>
    <message>
      <source>Writing {0} failed: {1}. Is the disk full?</source>
      <extracomment>core/raster/write/cog.py: f'Writing {path} failed: {reason}. Is the disk full?'</extracomment>
      <translation>A gravação de {0} falhou: {1}. O disco está cheio?</translation>
    </message>
    <message>
      <source>Written: {paths}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Gravado: {paths}</translation>
    </message>
    <message>
      <source>Zoom to</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Aproximar</translation>
    </message>
    <message>
      <source>Zoom to all curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Aproximar a todas as curvas</translation>
    </message>
    <message>
      <source>[temporary file]</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>[arquivo temporário]</translation>
    </message>
    <message>
      <source>a guess: check it before you run</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>uma suposição: verifique-a antes de executar</translation>
    </message>
    <message>
      <source>a list `{0}` of {1} numbers</source>
      <extracomment>core/raster/products/desis.py: f"a list `{key.replace('_', ' ')}` of {len(nodes)} numbers"</extracomment>
      <translation>uma lista `{0}` de {1} números</translation>
    </message>
    <message>
      <source>a range has two ends, as in 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: 'a range has two ends, as in 400:1000 nm.'</extracomment>
      <translation>um intervalo tem dois extremos, como em 400:1000 nm.</translation>
    </message>
    <message>
      <source>a raster without files or bands</source>
      <extracomment>core/predict/journal.py: 'a raster without files or bands'</extracomment>
      <translation>um raster sem arquivos ou bandas</translation>
    </message>
    <message>
      <source>a refusal needs at least one problem</source>
      <extracomment>core/base/errors.py: 'a refusal needs at least one problem'</extracomment>
      <translation>uma recusa precisa de pelo menos um problema</translation>
    </message>
    <message>
      <source>a response cannot be negative ({0}).</source>
      <extracomment>core/spectral/response/curves.py: f'a response cannot be negative ({lowest:g}).'</extracomment>
      <translation>uma resposta não pode ser negativa ({0}).</translation>
    </message>
    <message>
      <source>a response table needs a header line and at least two wavelengths.</source>
      <extracomment>core/spectral/response/curves.py: 'a response table needs a header line and at least two wavelengths.'</extracomment>
      <translation>uma tabela de resposta precisa de uma linha de cabeçalho e de pelo menos dois comprimentos de onda.</translation>
    </message>
    <message>
      <source>a value is not a number</source>
      <extracomment>core/train/checkpoint.py: 'a value is not a number'</extracomment>
      <translation>um valor não é um número</translation>
    </message>
    <message>
      <source>a weight is not a number</source>
      <extracomment>core/train/checkpoint.py: 'a weight is not a number'</extracomment>
      <translation>um peso não é um número</translation>
    </message>
    <message>
      <source>a window of 1, 3 or 5 pixels and mean or median, not {0} {1}</source>
      <extracomment>profiles/read.py: f'a window of 1, 3 or 5 pixels and mean or median, not {self.window} {self.statistic}'</extracomment>
      <translation>uma janela de 1, 3 ou 5 pixels e mean ou median, não {0} {1}</translation>
    </message>
    <message>
      <source>a {0} of {1} nm is not between {2} and {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'a {what} of {values[i]:g} nm is not between {low:g} and {high:g}.'</extracomment>
      <translation>{0} de {1} nm não está entre {2} e {3}.</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>faltam cerca de {time}</translation>
    </message>
    <message>
      <source>about {time} on this computer's processor</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>cerca de {time} no processador deste computador</translation>
    </message>
    <message>
      <source>about {time} on this computer's processor, less on a graphics card</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>cerca de {time} no processador deste computador, menos em uma placa gráfica</translation>
    </message>
    <message>
      <source>activation must be one of {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f"activation must be one of {', '.join(ACTIVATIONS)}, not {self.activation!r}"</extracomment>
      <translation>activation deve ser um de {0}, não {1}</translation>
    </message>
    <message>
      <source>against coarse</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>em relação à grosseira</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>todas</translation>
    </message>
    <message>
      <source>always: for every preset and part</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>always: para qualquer predefinição e parte</translation>
    </message>
    <message>
      <source>an ENVI header of more than {0} MiB</source>
      <extracomment>core/spectral/envi_header.py: f'an ENVI header of more than {MAX_HEADER_BYTES // 1024 ** 2} MiB'</extracomment>
      <translation>um cabeçalho ENVI de mais de {0} MiB</translation>
    </message>
    <message>
      <source>as stored</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>como armazenado</translation>
    </message>
    <message>
      <source>as stored; the file names no scale</source>
      <extracomment>core/check/fusion.py: 'as stored; the file names no scale'</extracomment>
      <translation>como armazenado; o arquivo não indica nenhuma escala</translation>
    </message>
    <message>
      <source>as the image's own wavelengths say</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>como dizem os próprios comprimentos de onda da imagem</translation>
    </message>
    <message>
      <source>at this position</source>
      <extracomment>profiles/read.py: 'at this position'</extracomment>
      <translation>nesta posição</translation>
    </message>
    <message>
      <source>auto: as the file's extension says</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: como diz a extensão do arquivo</translation>
    </message>
    <message>
      <source>auto: as the file's extension says, .tif or .bsq. COG: a cloud-optimised GeoTIFF with overviews, compressed, to be put on a server and read in parts; while it is made it takes nearly three times its room.</source>
      <extracomment>adapters/layers/output_format.py</extracomment>
      <translation>auto: como diz a extensão do arquivo, .tif ou .bsq. COG: um GeoTIFF otimizado para a nuvem com visões gerais (overviews), comprimido, para ser colocado em um servidor e lido por partes; enquanto é feito, ocupa quase três vezes o seu espaço.</translation>
    </message>
    <message>
      <source>auto: decide from the images</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: decidir a partir das imagens</translation>
    </message>
    <message>
      <source>auto: for the default preset and a whole image</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: para a predefinição default e uma imagem inteira</translation>
    </message>
    <message>
      <source>auto: where both images show the same ground</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto: onde as duas imagens mostram o mesmo terreno</translation>
    </message>
    <message>
      <source>band</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>banda</translation>
    </message>
    <message>
      <source>band by band</source>
      <extracomment>profiles/compare.py: 'band by band'</extracomment>
      <translation>banda por banda</translation>
    </message>
    <message>
      <source>band descriptions</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>descrições das bandas</translation>
    </message>
    <message>
      <source>band descriptions that may only count the bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: 'band descriptions that may only count the bands'</extracomment>
      <translation>descrições das bandas que talvez apenas contem as bandas</translation>
    </message>
    <message>
      <source>band number</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>número da banda</translation>
    </message>
    <message>
      <source>band {0} ({1} nm beside {2} nm)</source>
      <extracomment>core/check/bands.py: f'band {odd.index + 1} ({raster.bands.centre_nm[odd.index]:g} nm beside {others} nm)'</extracomment>
      <translation>banda {0} ({1} nm ao lado de {2} nm)</translation>
    </message>
    <message>
      <source>band {0} ({1} nm) for {2} ({3} nm)</source>
      <extracomment>core/check/model_fit.py: f'band {number} ({centre:.0f} nm) for {name} ({wanted:.0f} nm)'</extracomment>
      <translation>banda {0} ({1} nm) para {2} ({3} nm)</translation>
    </message>
    <message>
      <source>band {0} has no wavelength.</source>
      <extracomment>core/spectral/user_bands.py: f'band {blank[0] + 1} has no wavelength.'</extracomment>
      <translation>a banda {0} não tem comprimento de onda.</translation>
    </message>
    <message>
      <source>bring the estimate onto the reference's grid first (gdalwarp)</source>
      <extracomment>evaluation/assess/matching.py: "bring the estimate onto the reference's grid first (gdalwarp)"</extracomment>
      <translation>leve primeiro a estimativa à grade da referência (gdalwarp)</translation>
    </message>
    <message>
      <source>by their distributions</source>
      <extracomment>core/harmonise/radiometry.py: 'by their distributions'</extracomment>
      <translation>pelas distribuições</translation>
    </message>
    <message>
      <source>cannot read {0} ({1}): inputs must lie where every worker sees them</source>
      <extracomment>core/predict/cluster/tile.py: f'cannot read {path} ({e.strerror}): inputs must lie where every worker sees them'</extracomment>
      <translation>não consegue ler {0} ({1}): as entradas devem estar onde todos os workers as vejam</translation>
    </message>
    <message>
      <source>cannot run SpectraLift ({0}: {1}): its PYTHONPATH needs {2}</source>
      <extracomment>core/predict/cluster/check.py: f'cannot run SpectraLift ({type(answer).__name__}: {answer}): its PYTHONPATH needs {_PACKAGE}'</extracomment>
      <translation>não consegue executar o SpectraLift ({0}: {1}): o seu PYTHONPATH precisa de {2}</translation>
    </message>
    <message>
      <source>cannot write into {0} ({1})</source>
      <extracomment>core/predict/cluster/tile.py: f'cannot write into {folder} ({e.strerror})'</extracomment>
      <translation>não consegue gravar em {0} ({1})</translation>
    </message>
    <message>
      <source>choose auto, cpu or numpy</source>
      <extracomment>core/check/fusion.py: 'choose auto, cpu or numpy'</extracomment>
      <translation>escolha auto, cpu ou numpy</translation>
    </message>
    <message>
      <source>choose the .tif itself</source>
      <extracomment>core/raster/products/superdove.py: 'choose the .tif itself'</extracomment>
      <translation>escolha o próprio .tif</translation>
    </message>
    <message>
      <source>coarse pixel</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>pixel grosseiro</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>interpretação de cor</translation>
    </message>
    <message>
      <source>colour interpretation and the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: "colour interpretation and the sensor's usual product order"</extracomment>
      <translation>a interpretação de cores e a ordem usual do produto do sensor</translation>
    </message>
    <message>
      <source>column {0} has no name: name its band in the header line, or delete the column.</source>
      <extracomment>core/spectral/response/curves.py: f'column {nameless} has no name: name its band in the header line, or delete the column.'</extracomment>
      <translation>a coluna {0} não tem nome: dê o nome da banda dela na linha de cabeçalho, ou exclua a coluna.</translation>
    </message>
    <message>
      <source>complex numbers are no radiances: give their magnitude</source>
      <extracomment>core/runs/fusion.py: 'complex numbers are no radiances: give their magnitude'</extracomment>
      <translation>números complexos não são radiâncias: indique o seu módulo</translation>
    </message>
    <message>
      <source>consistent: and agree with the multispectral values</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>consistent: e concordar com os valores multiespectrais</translation>
    </message>
    <message>
      <source>continuum removed</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>contínuo removido</translation>
    </message>
    <message>
      <source>copy it beside the metadata file, or download the product again</source>
      <extracomment>core/raster/products/dlr.py: 'copy it beside the metadata file, or download the product again'</extracomment>
      <translation>copie-o para junto do arquivo de metadados, ou baixe o produto de novo</translation>
    </message>
    <message>
      <source>copy it from the delivery</source>
      <extracomment>core/raster/products/landsat.py: 'copy it from the delivery'</extracomment>
      <translation>copie-o da entrega</translation>
    </message>
    <message>
      <source>copy it from the delivery into the same folder</source>
      <extracomment>core/raster/products/desis.py: 'copy it from the delivery into the same folder'</extracomment>
      <translation>copie-o da entrega para a mesma pasta</translation>
    </message>
    <message>
      <source>default: trained, the best weights kept</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>default: treinado, guardam-se os melhores pesos</translation>
    </message>
    <message>
      <source>default: trains on a sample of the spectra and holds some out to keep the best weights. paper: as published, 2500 epochs on all spectra; slow. preview: a closed-form fit, in seconds.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>default: treina com uma amostra dos espectros e reserva alguns para guardar os melhores pesos. paper: como publicado, 2500 épocas com todos os espectros; lento. preview: um ajuste em forma fechada, em segundos.</translation>
    </message>
    <message>
      <source>difference</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>diferença</translation>
    </message>
    <message>
      <source>dimensions of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'dimensions of the file'</extracomment>
      <translation>dimensões do arquivo</translation>
    </message>
    <message>
      <source>distance along the line (map units)</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>distância ao longo da linha (unidades do mapa)</translation>
    </message>
    <message>
      <source>distance {distance} · band {band}{where}: {value}</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>distância {distance} · banda {band}{where}: {value}</translation>
    </message>
    <message>
      <source>does not see the folder {0} of this machine: write to a file system that every worker shares</source>
      <extracomment>core/predict/cluster/tile.py: f'does not see the folder {folder} of this machine: write to a file system that every worker shares'</extracomment>
      <translation>não vê a pasta {0} desta máquina: grave em um sistema de arquivos que todos os workers compartilhem</translation>
    </message>
    <message>
      <source>download it again</source>
      <extracomment>core/raster/products/arrays.py: 'download it again'</extracomment>
      <translation>baixe-o de novo</translation>
    </message>
    <message>
      <source>download it again, as an ortho product if you can</source>
      <extracomment>core/raster/products/tanager.py: 'download it again, as an ortho product if you can'</extracomment>
      <translation>baixe-o de novo, como produto ortorretificado se possível</translation>
    </message>
    <message>
      <source>download the header again</source>
      <extracomment>core/raster/products/desis.py: 'download the header again'</extracomment>
      <translation>baixe o cabeçalho de novo</translation>
    </message>
    <message>
      <source>download the metadata file again</source>
      <extracomment>core/raster/products/desis.py: 'download the metadata file again'</extracomment>
      <translation>baixe o arquivo de metadados de novo</translation>
    </message>
    <message>
      <source>download the product again</source>
      <extracomment>core/raster/products/landsat.py: 'download the product again'</extracomment>
      <translation>baixe o produto de novo</translation>
    </message>
    <message>
      <source>east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>a leste de</translation>
    </message>
    <message>
      <source>every {0} leaves no pixel of {1} × {2}</source>
      <extracomment>core/base/grid.py: f'every {every} leaves no pixel of {self.shape[0]} × {self.shape[1]}'</extracomment>
      <translation>every {0} não deixa nenhum pixel de {1} × {2}</translation>
    </message>
    <message>
      <source>expected 1 to {0} rows, one a band, found {1}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'expected 1 to {MAX_BANDS} rows, one a band, found {len(table)}.'</extracomment>
      <translation>esperavam-se de 1 a {0} linhas, uma por banda, encontraram-se {1}.</translation>
    </message>
    <message>
      <source>expected a header line ({0}), found {1}.</source>
      <extracomment>core/spectral/tables.py: f'expected a header line ({expected}), found {first[:60]!r}.'</extracomment>
      <translation>esperava-se uma linha de cabeçalho ({0}), encontrou-se {1}.</translation>
    </message>
    <message>
      <source>expected the wavelength and one column a band, found {0} columns.</source>
      <extracomment>core/spectral/response/curves.py: f'expected the wavelength and one column a band, found {len(table.header)} columns.'</extracomment>
      <translation>esperavam-se o comprimento de onda e uma coluna por banda, encontraram-se {0} colunas.</translation>
    </message>
    <message>
      <source>expected two cubes (H, W, C), got {0} and {1}</source>
      <extracomment>evaluation/assess/run.py: f'expected two cubes (H, W, C), got {np.shape(estimate)} and {np.shape(reference)}'</extracomment>
      <translation>esperavam-se dois cubos (H, W, C), recebeu-se {0} e {1}</translation>
    </message>
    <message>
      <source>expected {0} values, found {1}.</source>
      <extracomment>core/spectral/tables.py: f'expected {count} values, found {len(cells)}.'</extracomment>
      <translation>esperavam-se {0} valores, encontraram-se {1}.</translation>
    </message>
    <message>
      <source>factor: one factor for all bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>factor: um fator para todas as bandas</translation>
    </message>
    <message>
      <source>feature {0} has no properties.</source>
      <extracomment>core/spectral/response/srf_files.py: f'feature {number} has no properties.'</extracomment>
      <translation>a feição {0} não tem propriedades.</translation>
    </message>
    <message>
      <source>fewer parts than files</source>
      <extracomment>core/predict/journal.py: 'fewer parts than files'</extracomment>
      <translation>menos partes que arquivos</translation>
    </message>
    <message>
      <source>fine, observed, over its band width</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>fina, observada, sobre a sua largura de banda</translation>
    </message>
    <message>
      <source>float32, or auto for the type and the scale in which the cube is stored.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>float32, ou auto para o tipo e a escala em que o cubo está armazenado.</translation>
    </message>
    <message>
      <source>from {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>segundo {how}</translation>
    </message>
    <message>
      <source>full width at half maximum</source>
      <extracomment>core/spectral/response/srf_files.py: 'full width at half maximum'</extracomment>
      <translation>full width at half maximum</translation>
    </message>
    <message>
      <source>full width half maximum</source>
      <extracomment>core/spectral/response/srf_files.py: 'full width half maximum'</extracomment>
      <translation>full width half maximum</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>indicados</translation>
    </message>
    <message>
      <source>ground control points only say roughly where the pixels of one of the images lie</source>
      <extracomment>core/refine/refinement.py: 'ground control points only say roughly where the pixels of one of the images lie'</extracomment>
      <translation>pontos de controle no terreno dizem apenas aproximadamente onde ficam os pixels de uma das imagens</translation>
    </message>
    <message>
      <source>guess: {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>suposto: {how}</translation>
    </message>
    <message>
      <source>guessed from the name of the image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>suposto a partir do nome da imagem</translation>
    </message>
    <message>
      <source>has no PyTorch: install the version that this machine has</source>
      <extracomment>core/predict/cluster/tile.py: 'has no PyTorch: install the version that this machine has'</extracomment>
      <translation>não tem PyTorch: instale a versão que esta máquina tem</translation>
    </message>
    <message>
      <source>has no {0} device: choose the device cpu</source>
      <extracomment>core/predict/cluster/tile.py: f'has no {device} device: choose the device cpu'</extracomment>
      <translation>não tem dispositivo {0}: escolha o dispositivo cpu</translation>
    </message>
    <message>
      <source>how band {0} is scaled</source>
      <extracomment>core/raster/products/landsat.py: f'how band {number} is scaled'</extracomment>
      <translation>qual é a escala da banda {0}</translation>
    </message>
    <message>
      <source>how its bands are scaled</source>
      <extracomment>core/raster/products/landsat.py: 'how its bands are scaled'</extracomment>
      <translation>qual é a escala das suas bandas</translation>
    </message>
    <message>
      <source>how its radiance becomes reflectance</source>
      <extracomment>core/raster/products/superdove.py: 'how its radiance becomes reflectance'</extracomment>
      <translation>como a sua radiância se torna reflectância</translation>
    </message>
    <message>
      <source>how many multispectral pixels lie along a hyperspectral one cannot be told from the images</source>
      <extracomment>core/forecast/step.py: 'how many multispectral pixels lie along a hyperspectral one cannot be told from the images'</extracomment>
      <translation>as imagens não permitem saber quantos pixels multiespectrais cabem ao longo de um hiperespectral</translation>
    </message>
    <message>
      <source>how the stored numbers are to be read</source>
      <extracomment>core/raster/products/dlr.py: 'how the stored numbers are to be read'</extracomment>
      <translation>como os números armazenados devem ser lidos</translation>
    </message>
    <message>
      <source>how wide its bands are</source>
      <extracomment>core/raster/products/emit.py: 'how wide its bands are'</extracomment>
      <translation>qual é a largura das suas bandas</translation>
    </message>
    <message>
      <source>how wide its bands are, and which were dropped</source>
      <extracomment>core/raster/products/prisma.py: 'how wide its bands are, and which were dropped'</extracomment>
      <translation>qual é a largura das suas bandas, e quais foram descartadas</translation>
    </message>
    <message>
      <source>hyperspectral image (LR-HSI)</source>
      <extracomment>core/check/fusion.py: 'hyperspectral image (LR-HSI)'</extracomment>
      <translation>imagem hiperespectral (LR-HSI)</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,batch,many,series,model,network</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>hyperspectral,multispectral,hiperespectral,multiespectral,fusão,aguçamento,aplicar,lote,muitas,série,modelo,rede,apply,batch</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,predict,inference,model,network</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>hyperspectral,multispectral,hiperespectral,multiespectral,fusão,aguçamento,aplicar,predizer,inferência,modelo,rede,apply,predict</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,pansharpening,super-resolution,spectral response,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>hyperspectral,multispectral,hiperespectral,multiespectral,fusão,aguçamento,nitidez,sharpening,pansharpening,super-resolução,resposta espectral,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,train,model,network,spectral response,srf</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>hyperspectral,multispectral,hiperespectral,multiespectral,fusão,aguçamento,treinar,modelo,rede,resposta espectral,srf,train</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,simulate,degrade,wald,protocol,psf,point spread function,noise,snr,downsample,evaluation,benchmark</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>hyperspectral,multispectral,hiperespectral,multiespectral,simular,degradar,wald,protocolo,psf,função de espalhamento do ponto,ruído,snr,reamostrar,avaliação,benchmark,simulate</translation>
    </message>
    <message>
      <source>hyperspectral,quality,accuracy,compare,evaluate,rmse,psnr,ssim,uiqi,ergas,sam,spectral angle,cross-correlation,metrics</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>hyperspectral,hiperespectral,qualidade,exatidão,precisão,comparar,avaliar,rmse,psnr,ssim,uiqi,ergas,sam,ângulo espectral,correlação cruzada,métricas</translation>
    </message>
    <message>
      <source>hyperspectral,spectrum,spectra,profile,signature,extract,sample,zonal,library</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>hyperspectral,hiperespectral,espectro,espectros,perfil,assinatura,extrair,amostra,zonal,biblioteca,profile</translation>
    </message>
    <message>
      <source>in any of these pixels</source>
      <extracomment>profiles/read.py: 'in any of these pixels'</extracomment>
      <translation>em nenhum destes pixels</translation>
    </message>
    <message>
      <source>in the user profile: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>no perfil do usuário: {python}</translation>
    </message>
    <message>
      <source>install it into that Python with `python -m pip install torch`, or use the preset preview, which needs none</source>
      <extracomment>core/check/fusion.py: 'install it into that Python with `python -m pip install torch`, or use the preset preview, which needs none'</extracomment>
      <translation>instale-o nesse Python com `python -m pip install torch`, ou use a predefinição preview, que prescinde dele</translation>
    </message>
    <message>
      <source>it cannot be read: there is no such file.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it cannot be read: there is no such file.'</extracomment>
      <translation>não pode ser lido: não existe tal arquivo.</translation>
    </message>
    <message>
      <source>it cannot be read: {0}.</source>
      <extracomment>core/spectral/tables.py: f'it cannot be read: {reason}.'</extracomment>
      <translation>não pode ser lido: {0}.</translation>
    </message>
    <message>
      <source>it does not say how its results are stored</source>
      <extracomment>core/train/checkpoint.py: 'it does not say how its results are stored'</extracomment>
      <translation>não diz como os seus resultados são armazenados</translation>
    </message>
    <message>
      <source>it has more than {0} lines</source>
      <extracomment>core/check/batch.py: f'it has more than {MOST_SCENES} lines'</extracomment>
      <translation>tem mais de {0} linhas</translation>
    </message>
    <message>
      <source>it has more than {0} rows: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: f'it has more than {MAX_ROWS} rows: not a table of wavelengths.'</extracomment>
      <translation>tem mais de {0} linhas: não é uma tabela de comprimentos de onda.</translation>
    </message>
    <message>
      <source>it has {0} and the image {1}: one row a band.</source>
      <extracomment>core/spectral/user_bands.py: f"it has {_count(len(table), 'row')} and the image {_count(len(bands), 'band')}: one row a band."</extracomment>
      <translation>tem {0} e a imagem {1}: uma linha por banda.</translation>
    </message>
    <message>
      <source>it has {0} columns without names: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: f'it has {len(columns)} columns without names: add a header line with wavelength and fwhm.'</extracomment>
      <translation>tem {0} colunas sem nome: acrescente uma linha de cabeçalho com wavelength e fwhm.</translation>
    </message>
    <message>
      <source>it has {0} columns: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: f'it has {first.count(delimiter) + 1} columns: not a table of wavelengths.'</extracomment>
      <translation>tem {0} colunas: não é uma tabela de comprimentos de onda.</translation>
    </message>
    <message>
      <source>it has {0} features; a response has at most {1} bands.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it has {len(features)} features; a response has at most {MAX_BANDS} bands.'</extracomment>
      <translation>tem {0} feições; uma resposta tem no máximo {1} bandas.</translation>
    </message>
    <message>
      <source>it is a header, and the library itself, {0}.sli, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it is a header, and the library itself, {os.path.basename(stem)}.sli, is not beside it.'</extracomment>
      <translation>é um cabeçalho, e a própria biblioteca, {0}.sli, não está junto dele.</translation>
    </message>
    <message>
      <source>it is empty: expected a header line ({0}) and rows of numbers.</source>
      <extracomment>core/spectral/tables.py: f'it is empty: expected a header line ({expected}) and rows of numbers.'</extracomment>
      <translation>está vazio: esperava-se uma linha de cabeçalho ({0}) e linhas de números.</translation>
    </message>
    <message>
      <source>it is larger than {0}</source>
      <extracomment>core/check/batch.py: f'it is larger than {words.size(_LARGEST_LIST)}'</extracomment>
      <translation>é maior que {0}</translation>
    </message>
    <message>
      <source>it is larger than {0} MiB: not what is expected here.</source>
      <extracomment>core/spectral/tables.py: f'it is larger than {limit // 1024 ** 2} MiB: not what is expected here.'</extracomment>
      <translation>é maior que {0} MiB: não é o que se espera aqui.</translation>
    </message>
    <message>
      <source>it is not JSON: {0}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it is not JSON: {e.msg}.'</extracomment>
      <translation>não é JSON: {0}.</translation>
    </message>
    <message>
      <source>it is not a response library: a GeoJSON FeatureCollection with one feature a band.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it is not a response library: a GeoJSON FeatureCollection with one feature a band.'</extracomment>
      <translation>não é uma biblioteca de respostas: uma FeatureCollection GeoJSON com uma feição por banda.</translation>
    </message>
    <message>
      <source>it is not a response library: its JSON is nested too deeply.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it is not a response library: its JSON is nested too deeply.'</extracomment>
      <translation>não é uma biblioteca de respostas: o seu JSON tem aninhamento profundo demais.</translation>
    </message>
    <message>
      <source>it is not a text file (byte {0}): save the table as CSV (UTF-8).</source>
      <extracomment>core/spectral/tables.py: f'it is not a text file (byte {e.start}): save the table as CSV (UTF-8).'</extracomment>
      <translation>não é um arquivo de texto (byte {0}): salve a tabela como CSV (UTF-8).</translation>
    </message>
    <message>
      <source>it is packed</source>
      <extracomment>core/predict/cluster/packet.py: 'it is packed'</extracomment>
      <translation>está comprimido</translation>
    </message>
    <message>
      <source>it is packed or encrypted in a way of its own</source>
      <extracomment>core/base/archive.py: 'it is packed or encrypted in a way of its own'</extracomment>
      <translation>está compactado ou criptografado de um modo próprio</translation>
    </message>
    <message>
      <source>it lists {0} and the image has {1}.</source>
      <extracomment>core/spectral/user_bands.py: f"it lists {_count(listed, 'wavelength')} and the image has {_count(len(bands), 'band')}."</extracomment>
      <translation>lista {0} e a imagem tem {1}.</translation>
    </message>
    <message>
      <source>it names no wavelength for band {0}.</source>
      <extracomment>core/spectral/spectral_axis.py: f'it names no wavelength for band {number}.'</extracomment>
      <translation>não indica nenhum comprimento de onda para a banda {0}.</translation>
    </message>
    <message>
      <source>it names no wavelength of a good band.</source>
      <extracomment>core/spectral/spectral_axis.py: 'it names no wavelength of a good band.'</extracomment>
      <translation>não indica nenhum comprimento de onda de uma banda boa.</translation>
    </message>
    <message>
      <source>its header cannot be read: {0}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header cannot be read: {e}.'</extracomment>
      <translation>o seu cabeçalho não pode ser lido: {0}.</translation>
    </message>
    <message>
      <source>its header has {0} spectra names for {1} spectra.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header has {len(names)} spectra names for {count} spectra.'</extracomment>
      <translation>o seu cabeçalho tem {0} nomes de espectros para {1} espectros.</translation>
    </message>
    <message>
      <source>its header lists {0} wavelengths for {1} values a spectrum.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header lists {len(raw)} wavelengths for {samples} values a spectrum.'</extracomment>
      <translation>o seu cabeçalho lista {0} comprimentos de onda para {1} valores por espectro.</translation>
    </message>
    <message>
      <source>its header promises {0} spectra of {1} values, up to byte {2}, and the file ends at byte {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {len(data)}.'</extracomment>
      <translation>o seu cabeçalho promete {0} espectros de {1} valores, até o byte {2}, e o arquivo termina no byte {3}.</translation>
    </message>
    <message>
      <source>its header says that it is {0}, not an ENVI Spectral Library.</source>
      <extracomment>core/spectral/response/srf_files.py: f"its header says that it is {kind[:60] or 'of no known type'!r}, not an ENVI Spectral Library."</extracomment>
      <translation>o seu cabeçalho diz que é {0}, não uma biblioteca espectral ENVI.</translation>
    </message>
    <message>
      <source>its header, {0}.hdr, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header, {os.path.basename(stem)}.hdr, is not beside it.'</extracomment>
      <translation>o seu cabeçalho, {0}.hdr, não está junto dele.</translation>
    </message>
    <message>
      <source>its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: 'its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.'</extracomment>
      <translation>a sua última coluna não tem nome e não contém larguras destas bandas: acrescente uma linha de cabeçalho com wavelength e fwhm.</translation>
    </message>
    <message>
      <source>its name is no text</source>
      <extracomment>core/check/outputs.py: 'its name is no text'</extracomment>
      <translation>o seu nome não é texto</translation>
    </message>
    <message>
      <source>its numbers, {0} to {1}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: f'its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).'</extracomment>
      <translation>os seus números, de {0} a {1}, contam as bandas. Se forem comprimentos de onda, indique a unidade (nm, µm ou 1/cm).</translation>
    </message>
    <message>
      <source>its scaling is empty</source>
      <extracomment>core/train/checkpoint.py: 'its scaling is empty'</extracomment>
      <translation>a sua escala está vazia</translation>
    </message>
    <message>
      <source>its training spectra are none</source>
      <extracomment>core/train/checkpoint.py: 'its training spectra are none'</extracomment>
      <translation>os seus espectros de treinamento não são espectros</translation>
    </message>
    <message>
      <source>layers must be a whole number from 0 to {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f'layers must be a whole number from 0 to {MOST_LAYERS}, not {self.layers!r}'</extracomment>
      <translation>layers deve ser um número inteiro de 0 a {0}, não {1}</translation>
    </message>
    <message>
      <source>lengths that do not add up</source>
      <extracomment>core/predict/journal.py: 'lengths that do not add up'</extracomment>
      <translation>comprimentos que não conferem</translation>
    </message>
    <message>
      <source>line</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>linha</translation>
    </message>
    <message>
      <source>loss {loss:.5f}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>perda {loss:.5f}</translation>
    </message>
    <message>
      <source>make the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>criar a cena de exemplo</translation>
    </message>
    <message>
      <source>match: gain and offset for each band</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>match: ganho e deslocamento para cada banda</translation>
    </message>
    <message>
      <source>mean</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>média</translation>
    </message>
    <message>
      <source>mean of {0} pixels in the coarse one, {1}</source>
      <extracomment>profiles/site.py: f'mean of {profile.pixels} pixels in the coarse one, {found.rule}'</extracomment>
      <translation>média de {0} pixels no grosseiro, {1}</translation>
    </message>
    <message>
      <source>measured response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>resposta medida</translation>
    </message>
    <message>
      <source>median</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>mediana</translation>
    </message>
    <message>
      <source>metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'metadata of the file'</extracomment>
      <translation>metadados do arquivo</translation>
    </message>
    <message>
      <source>multispectral image (HR-MSI)</source>
      <extracomment>core/check/fusion.py: 'multispectral image (HR-MSI)'</extracomment>
      <translation>imagem multiespectral (HR-MSI)</translation>
    </message>
    <message>
      <source>no band of the file fits</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>nenhuma banda do arquivo corresponde</translation>
    </message>
    <message>
      <source>no data</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>sem dados</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <extracomment>evaluation/simulate/noise.py: 'no valid pixel'</extracomment>
      <translation>nenhum pixel válido</translation>
    </message>
    <message>
      <source>no way is known between the coordinate systems of the two images</source>
      <extracomment>core/refine/refinement.py: 'no way is known between the coordinate systems of the two images'</extracomment>
      <translation>não se conhece nenhum caminho entre os sistemas de coordenadas das duas imagens</translation>
    </message>
    <message>
      <source>nominal response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>resposta nominal</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>nenhum</translation>
    </message>
    <message>
      <source>none of its columns ({0}) is named wavelength.</source>
      <extracomment>core/spectral/user_bands.py: f"none of its columns ({', '.join(table.header)[:80]}) is named wavelength."</extracomment>
      <translation>nenhuma das suas colunas ({0}) se chama wavelength.</translation>
    </message>
    <message>
      <source>none: both have the same units</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none: ambas têm as mesmas unidades</translation>
    </message>
    <message>
      <source>none: every pixel by itself, as published</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none: cada pixel por si só, como publicado</translation>
    </message>
    <message>
      <source>none: not forecast</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none: sem previsão</translation>
    </message>
    <message>
      <source>north of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>ao norte de</translation>
    </message>
    <message>
      <source>north-east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>a nordeste de</translation>
    </message>
    <message>
      <source>north-west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>a noroeste de</translation>
    </message>
    <message>
      <source>not a whole record</source>
      <extracomment>core/predict/journal.py: 'not a whole record'</extracomment>
      <translation>não é um registro completo</translation>
    </message>
    <message>
      <source>not a {0}: nested too deeply</source>
      <extracomment>core/request/request.py: f'not a {cls.__name__}: nested too deeply'</extracomment>
      <translation>não é um {0}: aninhamento profundo demais</translation>
    </message>
    <message>
      <source>not an answer: {0}</source>
      <extracomment>core/predict/cluster/answer.py: f'not an answer: {e}'</extracomment>
      <translation>não é uma resposta: {0}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>não encontrado</translation>
    </message>
    <message>
      <source>not known</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>desconhecido</translation>
    </message>
    <message>
      <source>not saved</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>não salvo</translation>
    </message>
    <message>
      <source>not used</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>não usada</translation>
    </message>
    <message>
      <source>of no known type</source>
      <extracomment>core/spectral/response/srf_files.py: 'of no known type'</extracomment>
      <translation>de tipo desconhecido</translation>
    </message>
    <message>
      <source>out of memory</source>
      <extracomment>core/train/torch/device.py: 'out of memory'</extracomment>
      <translation>sem memória suficiente</translation>
    </message>
    <message>
      <source>over their common ground</source>
      <extracomment>core/harmonise/radiometry.py: 'over their common ground'</extracomment>
      <translation>sobre o terreno comum</translation>
    </message>
    <message>
      <source>paper: as published, slow</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>paper: como publicado, lento</translation>
    </message>
    <message>
      <source>physical: as sensors do it. published: as the authors of SpectraLift simulate, with darkness beyond the border, their Airy pattern, and the image's bands spread evenly over the sensor's range.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>physical: como os sensores fazem. published: como os autores do SpectraLift simulam, com escuridão além da borda, o padrão de Airy deles, e as bandas da imagem distribuídas uniformemente pela faixa do sensor.</translation>
    </message>
    <message>
      <source>pin {number}</source>
      <extracomment>gui/profiles/session.py</extracomment>
      <translation>marcador {number}</translation>
    </message>
    <message>
      <source>pip cannot use the SOCKS proxy of QGIS's network options: enter an HTTP proxy, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O pip não pode usar o proxy SOCKS das opções de rede do QGIS: indique um proxy HTTP, ou use uma pasta de wheels.</translation>
    </message>
    <message>
      <source>pip gave up ({said}): see the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O pip desistiu ({said}): veja o log.</translation>
    </message>
    <message>
      <source>pip takes nothing from an address without encryption: write it with https://, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>O pip não aceita nada de um endereço sem criptografia: escreva-o com https://, ou use uma pasta de wheels.</translation>
    </message>
    <message>
      <source>pixels become {ratio:.3g} times finer</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>os pixels ficam {ratio:.3g} vezes mais finos</translation>
    </message>
    <message>
      <source>polygon</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>polígono</translation>
    </message>
    <message>
      <source>preset {preset} · seed {seed} · device {device}</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>predefinição {preset} · semente {seed} · dispositivo {device}</translation>
    </message>
    <message>
      <source>preview: a quick fit in seconds, needs no PyTorch</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>preview: um ajuste rápido em segundos, não precisa do PyTorch</translation>
    </message>
    <message>
      <source>python -m pip install "dask[distributed]" cryptography</source>
      <extracomment>core/predict/cluster/where.py: 'python -m pip install "dask[distributed]" cryptography'</extracomment>
      <translation>python -m pip install "dask[distributed]" cryptography</translation>
    </message>
    <message>
      <source>r</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>r</translation>
    </message>
    <message>
      <source>reference interpolated at the further raster's band centres</source>
      <extracomment>profiles/compare.py: "reference interpolated at the further raster's band centres"</extracomment>
      <translation>referência interpolada nos centros das bandas do outro raster</translation>
    </message>
    <message>
      <source>reflectance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>reflectância</translation>
    </message>
    <message>
      <source>reflectance × {0}, as the file says</source>
      <extracomment>core/check/fusion.py: f'reflectance × {raster.reflectance_scale:g}, as the file says'</extracomment>
      <translation>reflectância × {0}, como diz o arquivo</translation>
    </message>
    <message>
      <source>reflectanceCoefficient of band {0}</source>
      <extracomment>core/raster/products/superdove.py: f"reflectanceCoefficient of band {', '.join(lost)}"</extracomment>
      <translation>reflectanceCoefficient da banda {0}</translation>
    </message>
    <message>
      <source>scaled by {0}, as the file says</source>
      <extracomment>core/check/fusion.py: f'scaled by {raster.scale[0]:g}, as the file says'</extracomment>
      <translation>com escala {0}, como diz o arquivo</translation>
    </message>
    <message>
      <source>set by hand</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>definido à mão</translation>
    </message>
    <message>
      <source>sharp, at the point</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>aguçada, no ponto</translation>
    </message>
    <message>
      <source>sharp, mean over the coarse pixel ± σ</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>aguçada, média sobre o pixel grosseiro ± σ</translation>
    </message>
    <message>
      <source>sharp, through the sensor's response</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>aguçada, através da resposta do sensor</translation>
    </message>
    <message>
      <source>skips must be true or false, not {0}</source>
      <extracomment>core/train/architecture.py: f'skips must be true or false, not {self.skips!r}'</extracomment>
      <translation>skips deve ser true ou false, não {0}</translation>
    </message>
    <message>
      <source>south of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>ao sul de</translation>
    </message>
    <message>
      <source>south-east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>a sudeste de</translation>
    </message>
    <message>
      <source>south-west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>a sudoeste de</translation>
    </message>
    <message>
      <source>specific/{0}ProductQuality/expectedChannelsList</source>
      <extracomment>core/raster/products/enmap.py: f'specific/{detector}ProductQuality/expectedChannelsList'</extracomment>
      <translation>specific/{0}ProductQuality/expectedChannelsList</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>ângulo espectral</translation>
    </message>
    <message>
      <source>spectrum interpolated at the reference's band centres</source>
      <extracomment>profiles/compare.py: "spectrum interpolated at the reference's band centres"</extracomment>
      <translation>espectro interpolado nos centros das bandas da referência</translation>
    </message>
    <message>
      <source>spectrum {0} ({1}), value {2} at {3} nm: a response must be a number that is not negative, found {4}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'spectrum {i + 1} ({band[:40]}), value {bad[0] + 1} at {wavelength[bad[0]]:g} nm: a response must be a number that is not negative, found {spectrum[bad[0]]:g}.'</extracomment>
      <translation>espectro {0} ({1}), valor {2} em {3} nm: uma resposta deve ser um número não negativo, encontrou-se {4}.</translation>
    </message>
    <message>
      <source>stored value</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>valor armazenado</translation>
    </message>
    <message>
      <source>stretched over the sensor, as published</source>
      <extracomment>evaluation/simulate/checks.py: 'stretched over the sensor, as published'</extracomment>
      <translation>estendidas sobre o sensor, como publicado</translation>
    </message>
    <message>
      <source>the attribute geotransform</source>
      <extracomment>core/raster/products/emit.py: 'the attribute geotransform'</extracomment>
      <translation>o atributo geotransform</translation>
    </message>
    <message>
      <source>the attribute {0} of {1} with {2} numbers</source>
      <extracomment>core/raster/products/tanager.py: f'the attribute {name} of {cube.GetFullName()} with {count} numbers'</extracomment>
      <translation>o atributo {0} de {1} com {2} números</translation>
    </message>
    <message>
      <source>the attribute {0} with {1} numbers</source>
      <extracomment>core/raster/products/prisma.py: f'the attribute {name} with {count} numbers'</extracomment>
      <translation>o atributo {0} com {1} números</translation>
    </message>
    <message>
      <source>the blurred multispectral image explains only {0} of the hyperspectral one's variation</source>
      <extracomment>core/refine/refinement.py: "the blurred multispectral image explains only {r2:.0%} of the hyperspectral one's variation"</extracomment>
      <translation>a imagem multiespectral borrada explica apenas {0} da variação da hiperespectral</translation>
    </message>
    <message>
      <source>the check did not succeed ({0})</source>
      <extracomment>core/forecast/step.py: f'the check did not succeed ({found.reason})'</extracomment>
      <translation>a verificação não teve êxito ({0})</translation>
    </message>
    <message>
      <source>the coarse pixel size over the fine one, e.g. 4</source>
      <extracomment>evaluation/assess/checks.py: 'the coarse pixel size over the fine one, e.g. 4'</extracomment>
      <translation>o tamanho do pixel grosseiro sobre o do fino, p. ex. 4</translation>
    </message>
    <message>
      <source>the column {0} must number the bands from 1 to {1}, each once.</source>
      <extracomment>core/spectral/user_bands.py: f'the column {table.header[column][:60]!r} must number the bands from 1 to {len(table)}, each once.'</extracomment>
      <translation>a coluna {0} deve numerar as bandas de 1 a {1}, cada uma uma vez.</translation>
    </message>
    <message>
      <source>the columns of srf must sum to 1</source>
      <extracomment>core/runs/fusion.py: 'the columns of srf must sum to 1'</extracomment>
      <translation>as colunas de srf devem somar 1</translation>
    </message>
    <message>
      <source>the comma in {0} may split two columns or be a decimal comma: add a header line.</source>
      <extracomment>core/spectral/tables.py: f'the comma in {first[:60]!r} may split two columns or be a decimal comma: add a header line.'</extracomment>
      <translation>a vírgula em {0} pode separar duas colunas ou ser uma vírgula decimal: acrescente uma linha de cabeçalho.</translation>
    </message>
    <message>
      <source>the coordinate system of the one image turns or bends the pixel grid of the other</source>
      <extracomment>core/refine/refinement.py: 'the coordinate system of the one image turns or bends the pixel grid of the other'</extracomment>
      <translation>o sistema de coordenadas de uma das imagens gira ou curva a grade de pixels da outra</translation>
    </message>
    <message>
      <source>the entry specific/bandCharacterisation/bandID</source>
      <extracomment>core/raster/products/enmap.py: 'the entry specific/bandCharacterisation/bandID'</extracomment>
      <translation>a entrada specific/bandCharacterisation/bandID</translation>
    </message>
    <message>
      <source>the entry wavelengthCenterOfBand</source>
      <extracomment>core/raster/products/desis.py: 'the entry wavelengthCenterOfBand'</extracomment>
      <translation>a entrada wavelengthCenterOfBand</translation>
    </message>
    <message>
      <source>the first line of an ENVI header is ENVI</source>
      <extracomment>core/spectral/envi_header.py: 'the first line of an ENVI header is ENVI'</extracomment>
      <translation>a primeira linha de um cabeçalho ENVI é ENVI</translation>
    </message>
    <message>
      <source>the geotransform cannot be inverted</source>
      <extracomment>core/base/grid.py: 'the geotransform cannot be inverted'</extracomment>
      <translation>a geotransformação não pode ser invertida</translation>
    </message>
    <message>
      <source>the header {0} beside it, and {1} in its metadata</source>
      <extracomment>core/raster/products/desis.py: f'the header {name} beside it, and {tag} in its metadata'</extracomment>
      <translation>o cabeçalho {0} junto dele, e {1} nos seus metadados</translation>
    </message>
    <message>
      <source>the hyperspectral bands cover every band of the sensor that is used</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>as bandas hiperespectrais cobrem todas as bandas do sensor que são usadas</translation>
    </message>
    <message>
      <source>the hyperspectral cube</source>
      <extracomment>evaluation/simulate/checks.py: 'the hyperspectral cube'</extracomment>
      <translation>cubo hiperespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image</source>
      <extracomment>core/check/bands.py: 'the hyperspectral image'</extracomment>
      <translation>imagem hiperespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image has no georeference, unlike the multispectral one</source>
      <extracomment>core/refine/refinement.py: 'the hyperspectral image has no georeference, unlike the multispectral one'</extracomment>
      <translation>a imagem hiperespectral não tem georreferência, ao contrário da multiespectral</translation>
    </message>
    <message>
      <source>the hyperspectral image is too large for it within {0} MiB: give more memory</source>
      <extracomment>core/refine/refinement.py: 'the hyperspectral image is too large for it within {memory_mib} MiB: give more memory'</extracomment>
      <translation>a imagem hiperespectral é grande demais para isso com {0} MiB: dê mais memória</translation>
    </message>
    <message>
      <source>the image the model was trained with</source>
      <extracomment>core/check/model_fit.py: 'the image the model was trained with'</extracomment>
      <translation>a imagem com que o modelo foi treinado</translation>
    </message>
    <message>
      <source>the image's own</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>os da própria imagem</translation>
    </message>
    <message>
      <source>the image's own metadata</source>
      <extracomment>core/spectral/mapping/band_mapping.py: "the image's own metadata"</extracomment>
      <translation>os próprios metadados da imagem</translation>
    </message>
    <message>
      <source>the line cannot be split into cells: {0}.</source>
      <extracomment>core/spectral/tables.py: f'the line cannot be split into cells: {e}.'</extracomment>
      <translation>a linha não pode ser dividida em células: {0}.</translation>
    </message>
    <message>
      <source>the multispectral image</source>
      <extracomment>core/check/apply.py: 'the multispectral image'</extracomment>
      <translation>imagem multiespectral</translation>
    </message>
    <message>
      <source>the multispectral image has no georeference, unlike the hyperspectral one</source>
      <extracomment>core/refine/refinement.py: 'the multispectral image has no georeference, unlike the hyperspectral one'</extracomment>
      <translation>a imagem multiespectral não tem georreferência, ao contrário da hiperespectral</translation>
    </message>
    <message>
      <source>the multispectral image is the coarser one of the two</source>
      <extracomment>core/forecast/step.py: 'the multispectral image is the coarser one of the two'</extracomment>
      <translation>a imagem multiespectral é a mais grosseira das duas</translation>
    </message>
    <message>
      <source>the multispectral image shows too few valid pixels where its detail was to be measured</source>
      <extracomment>core/forecast/step.py: 'the multispectral image shows too few valid pixels where its detail was to be measured'</extracomment>
      <translation>a imagem multiespectral tem muito poucos pixels válidos onde seu detalhe deveria ser medido</translation>
    </message>
    <message>
      <source>the numbers of bands disagree</source>
      <extracomment>core/train/checkpoint.py: 'the numbers of bands disagree'</extracomment>
      <translation>os números de bandas não coincidem</translation>
    </message>
    <message>
      <source>the numbers of its multispectral bands disagree</source>
      <extracomment>core/train/checkpoint.py: 'the numbers of its multispectral bands disagree'</extracomment>
      <translation>os números das suas bandas multiespectrais não coincidem</translation>
    </message>
    <message>
      <source>the one image</source>
      <extracomment>core/raster/products/superdove.py: 'the one image'</extracomment>
      <translation>a única imagem</translation>
    </message>
    <message>
      <source>the order of the response's bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: "the order of the response's bands"</extracomment>
      <translation>a ordem das bandas da resposta</translation>
    </message>
    <message>
      <source>the pixel grids of the two images are turned to each other</source>
      <extracomment>core/refine/refinement.py: 'the pixel grids of the two images are turned to each other'</extracomment>
      <translation>as grades de pixels das duas imagens estão giradas uma em relação à outra</translation>
    </message>
    <message>
      <source>the record is of other rasters</source>
      <extracomment>core/predict/outputs.py: 'the record is of other rasters'</extracomment>
      <translation>o registro é de outros rasters</translation>
    </message>
    <message>
      <source>the result: {bands} bands, {columns} × {rows} pixels, {size} as {type}</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>o resultado: {bands} bandas, {columns} × {rows} pixels, {size} como {type}</translation>
    </message>
    <message>
      <source>the sensor's usual product</source>
      <extracomment>core/spectral/mapping/band_mapping.py: "the sensor's usual product"</extracomment>
      <translation>o produto usual do sensor</translation>
    </message>
    <message>
      <source>the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: "the sensor's usual product order"</extracomment>
      <translation>a ordem usual do produto do sensor</translation>
    </message>
    <message>
      <source>the span of the reference's values, e.g. 10000</source>
      <extracomment>evaluation/assess/checks.py: "the span of the reference's values, e.g. 10000"</extracomment>
      <translation>a amplitude dos valores da referência, p. ex. 10000</translation>
    </message>
    <message>
      <source>the spectral response</source>
      <extracomment>evaluation/simulate/response.py: 'the spectral response'</extracomment>
      <translation>a resposta espectral</translation>
    </message>
    <message>
      <source>the two images have no ground in common</source>
      <extracomment>core/refine/refinement.py: 'the two images have no ground in common'</extracomment>
      <translation>as duas imagens não têm nenhum terreno em comum</translation>
    </message>
    <message>
      <source>the values of both images</source>
      <extracomment>core/harmonise/band_order.py: 'the values of both images'</extracomment>
      <translation>os valores das duas imagens</translation>
    </message>
    <message>
      <source>the wavelength of band {0}, {1} nm, is not between {2} and {3} nm: name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: f'the wavelength of band {number}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).'</extracomment>
      <translation>o comprimento de onda da banda {0}, {1} nm, não está entre {2} e {3} nm: indique a unidade (nm, µm ou 1/cm).</translation>
    </message>
    <message>
      <source>the wavelength {0} does not ascend.</source>
      <extracomment>core/spectral/response/curves.py: f'the wavelength {value:g} does not ascend.'</extracomment>
      <translation>o comprimento de onda {0} não é crescente.</translation>
    </message>
    <message>
      <source>the wavelength {0} does not descend.</source>
      <extracomment>core/spectral/response/curves.py: f'the wavelength {value:g} does not descend.'</extracomment>
      <translation>o comprimento de onda {0} não é decrescente.</translation>
    </message>
    <message>
      <source>the weights do not have the shapes of their network</source>
      <extracomment>core/train/checkpoint.py: 'the weights do not have the shapes of their network'</extracomment>
      <translation>os pesos não têm as formas da sua rede</translation>
    </message>
    <message>
      <source>there is a column {0} but none named centre or wavelength.</source>
      <extracomment>core/spectral/response/srf_files.py: f'there is a column {table.header[fwhm][:60]!r} but none named centre or wavelength.'</extracomment>
      <translation>há uma coluna {0}, mas nenhuma chamada centre ou wavelength.</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <extracomment>core/spectral/tables.py: 'there is no such file'</extracomment>
      <translation>não existe tal arquivo</translation>
    </message>
    <message>
      <source>those that the image marks as bad</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>as que a imagem marca como ruins</translation>
    </message>
    <message>
      <source>through QGIS's proxy {proxy}</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>através do proxy {proxy} do QGIS</translation>
    </message>
    <message>
      <source>too few hyperspectral pixels are valid</source>
      <extracomment>core/forecast/step.py: 'too few hyperspectral pixels are valid'</extracomment>
      <translation>pixels hiperespectrais válidos são poucos demais</translation>
    </message>
    <message>
      <source>too little of them overlaps</source>
      <extracomment>core/refine/refinement.py: 'too little of them overlaps'</extracomment>
      <translation>a sobreposição delas é pequena demais</translation>
    </message>
    <message>
      <source>too little varies in the images</source>
      <extracomment>core/forecast/step.py: 'too little varies in the images'</extracomment>
      <translation>há pouca variação nas imagens</translation>
    </message>
    <message>
      <source>two of its wavelengths are the same.</source>
      <extracomment>core/spectral/response/srf_files.py: 'two of its wavelengths are the same.'</extracomment>
      <translation>dois dos seus comprimentos de onda são iguais.</translation>
    </message>
    <message>
      <source>unit length</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>comprimento unitário</translation>
    </message>
    <message>
      <source>wavelength (nm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>comprimento de onda (nm)</translation>
    </message>
    <message>
      <source>wavelength (µm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>comprimento de onda (µm)</translation>
    </message>
    <message>
      <source>wavelength [nm]</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>comprimento de onda [nm]</translation>
    </message>
    <message>
      <source>wavelength [nm] · ticks: coarse image's bands · grey: bad</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>comprimento de onda [nm] · traços: bandas da imagem grosseira · cinza: ruins</translation>
    </message>
    <message>
      <source>wavelength {0} of its header ({1}) is not between {2} and {3} nm.</source>
      <extracomment>core/spectral/response/srf_files.py: f'wavelength {bad[0] + 1} of its header ({raw[bad[0]]:g}) is not between {low:g} and {high:g} nm.'</extracomment>
      <translation>o comprimento de onda {0} do seu cabeçalho ({1}) não está entre {2} e {3} nm.</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>comprimentos de onda</translation>
    </message>
    <message>
      <source>wavenumber (1/cm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>número de onda (1/cm)</translation>
    </message>
    <message>
      <source>west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>a oeste de</translation>
    </message>
    <message>
      <source>what a reflectance of 1 is stored as</source>
      <extracomment>core/raster/products/sentinel2.py: 'what a reflectance of 1 is stored as'</extracomment>
      <translation>como uma reflectância de 1 é armazenada</translation>
    </message>
    <message>
      <source>what band {0} measured</source>
      <extracomment>core/raster/products/landsat.py: f'what band {number} measured'</extracomment>
      <translation>o que a banda {0} mediu</translation>
    </message>
    <message>
      <source>what the prediction leaves of the hyperspectral image is noise</source>
      <extracomment>core/refine/refinement.py: 'what the prediction leaves of the hyperspectral image is noise'</extracomment>
      <translation>o que a predição deixa da imagem hiperespectral é ruído</translation>
    </message>
    <message>
      <source>what was measured</source>
      <extracomment>core/raster/products/dlr.py: 'what was measured'</extracomment>
      <translation>o que foi medido</translation>
    </message>
    <message>
      <source>where on the map it lies</source>
      <extracomment>core/raster/products/prisma.py: 'where on the map it lies'</extracomment>
      <translation>onde no mapa ele fica</translation>
    </message>
    <message>
      <source>where on the map its pixels lie</source>
      <extracomment>core/raster/products/tanager.py: 'where on the map its pixels lie'</extracomment>
      <translation>onde no mapa ficam os seus pixels</translation>
    </message>
    <message>
      <source>where on the map the cells of the GLT lie</source>
      <extracomment>core/raster/products/emit.py: 'where on the map the cells of the GLT lie'</extracomment>
      <translation>onde no mapa ficam as células da GLT</translation>
    </message>
    <message>
      <source>where the reflectance scale begins</source>
      <extracomment>core/raster/products/sentinel2.py: 'where the reflectance scale begins'</extracomment>
      <translation>onde começa a escala de reflectância</translation>
    </message>
    <message>
      <source>which files are its bands</source>
      <extracomment>core/raster/products/sentinel2.py: 'which files are its bands'</extracomment>
      <translation>quais arquivos são as suas bandas</translation>
    </message>
    <message>
      <source>which files are its bands and how they are scaled</source>
      <extracomment>core/raster/products/sentinel2.py: 'which files are its bands and how they are scaled'</extracomment>
      <translation>quais arquivos são as suas bandas e qual é a escala delas</translation>
    </message>
    <message>
      <source>which map projection its coordinates are in</source>
      <extracomment>core/raster/products/prisma.py: 'which map projection its coordinates are in'</extracomment>
      <translation>em que projeção cartográfica estão as suas coordenadas</translation>
    </message>
    <message>
      <source>which pixel of the swath lies where on the map</source>
      <extracomment>core/raster/products/emit.py: 'which pixel of the swath lies where on the map'</extracomment>
      <translation>que pixel da faixa imageada fica onde no mapa</translation>
    </message>
    <message>
      <source>which pixels are fill</source>
      <extracomment>core/raster/products/landsat.py: 'which pixels are fill'</extracomment>
      <translation>quais pixels são preenchimento</translation>
    </message>
    <message>
      <source>which pixels have no data</source>
      <extracomment>core/raster/products/tanager.py: 'which pixels have no data'</extracomment>
      <translation>quais pixels não têm dados</translation>
    </message>
    <message>
      <source>which reflectance the stored numbers mean</source>
      <extracomment>core/raster/products/prisma.py: 'which reflectance the stored numbers mean'</extracomment>
      <translation>que reflectância os números armazenados significam</translation>
    </message>
    <message>
      <source>which scale its bands have</source>
      <extracomment>core/raster/products/desis.py: 'which scale its bands have'</extracomment>
      <translation>que escala têm as suas bandas</translation>
    </message>
    <message>
      <source>which sensor's bands they are</source>
      <extracomment>core/raster/products/landsat.py: "which sensor's bands they are"</extracomment>
      <translation>de que sensor são as bandas</translation>
    </message>
    <message>
      <source>which wavelengths and which scale its bands have</source>
      <extracomment>core/raster/products/dlr.py: 'which wavelengths and which scale its bands have'</extracomment>
      <translation>que comprimentos de onda e que escala têm as suas bandas</translation>
    </message>
    <message>
      <source>which wavelengths its bands have</source>
      <extracomment>core/raster/products/desis.py: 'which wavelengths its bands have'</extracomment>
      <translation>que comprimentos de onda têm as suas bandas</translation>
    </message>
    <message>
      <source>width must be a whole number from 1 to {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f'width must be a whole number from 1 to {MOST_WIDTH}, not {self.width!r}'</extracomment>
      <translation>width deve ser um número inteiro de 1 a {0}, não {1}</translation>
    </message>
    <message>
      <source>write a list such as 400,410,420 nm or a range such as 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: 'write a list such as 400,410,420 nm or a range such as 400:1000 nm.'</extracomment>
      <translation>escreva uma lista como 400,410,420 nm ou um intervalo como 400:1000 nm.</translation>
    </message>
    <message>
      <source>yes or no</source>
      <extracomment>core/train/options.py: 'yes or no'</extracomment>
      <translation>sim ou não</translation>
    </message>
    <message>
      <source>{0} % of the multispectral pixels lie outside the values the model was trained on: it has not seen such ground, or the units differ.</source>
      <extracomment>core/check/model_fit.py: f'{outside * 100:.0f} % of the multispectral pixels lie outside the values the model was trained on: it has not seen such ground, or the units differ.'</extracomment>
      <translation>{0} % dos pixels multiespectrais ficam fora dos valores com que o modelo foi treinado: ele não viu terreno assim, ou as unidades diferem.</translation>
    </message>
    <message>
      <source>{0} % of the response of band {1} lie where the cube has no good bands ({2}–{3} nm): it is simulated from the rest.</source>
      <extracomment>evaluation/simulate/checks.py: f'{(1 - coverage[name]) * 100:.0f} % of the response of band {name} lie where the cube has no good bands ({low:.0f}–{high:.0f} nm): it is simulated from the rest.'</extracomment>
      <translation>{0} % da resposta da banda {1} ficam onde o cubo não tem bandas boas ({2}–{3} nm): ela é simulada a partir do resto.</translation>
    </message>
    <message>
      <source>{0} % of the response of band {1} lie where the hyperspectral image has no good bands ({2}–{3} nm): it is simulated from the rest.</source>
      <extracomment>core/check/bands.py: f'{(1 - share) * 100:.0f} % of the response of band {name} lie where the hyperspectral image has no good bands ({low:.0f}–{high:.0f} nm): it is simulated from the rest.'</extracomment>
      <translation>{0} % da resposta da banda {1} ficam onde a imagem hiperespectral não tem bandas boas ({2}–{3} nm): ela é simulada a partir do resto.</translation>
    </message>
    <message>
      <source>{0} (its columns taken for {1})</source>
      <extracomment>core/spectral/user_bands.py: f'{name} (its columns taken for {words.listing(table.header)})'</extracomment>
      <translation>{0} (as suas colunas tomadas como {1})</translation>
    </message>
    <message>
      <source>{0} Give the bands yourself if they are right, or train a model for this sensor.</source>
      <extracomment>core/check/model_fit.py: f'{message} Give the bands yourself if they are right, or train a model for this sensor.'</extracomment>
      <translation>{0} Indique você mesmo as bandas se estiverem certas, ou treine um modelo para este sensor.</translation>
    </message>
    <message>
      <source>{0} MiB of memory are too few: give at least {1}.</source>
      <extracomment>core/check/fusion.py: f'{memory_mib} MiB of memory are too few: give at least {LEAST_MEMORY_MIB}.'</extracomment>
      <translation>{0} MiB de memória são poucos: dê pelo menos {1}.</translation>
    </message>
    <message>
      <source>{0} The result suffers as far as they differ.</source>
      <extracomment>core/check/model_fit.py: f'{message} The result suffers as far as they differ.'</extracomment>
      <translation>{0} O resultado é prejudicado na medida em que diferem.</translation>
    </message>
    <message>
      <source>{0} and {1} are the same file {2}: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{name} and {other} are the same file {shared}: choose another name.'</extracomment>
      <translation>{0} e {1} são o mesmo arquivo {2}: escolha outro nome.</translation>
    </message>
    <message>
      <source>{0} and {1} would both become {2}: rename one of them, or apply the model to them in two runs with different folders.</source>
      <extracomment>core/check/batch.py: f'{request.msi} and {other} would both become {path}: rename one of them, or apply the model to them in two runs with different folders.'</extracomment>
      <translation>{0} e {1} se tornariam ambos {2}: renomeie um deles, ou aplique o modelo a eles em duas execuções com pastas diferentes.</translation>
    </message>
    <message>
      <source>{0} and {1} would share the file {2}: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{outputs[name]} and {outputs[other]} would share the file {os.path.basename(shared)}: choose another name.'</extracomment>
      <translation>{0} e {1} compartilhariam o arquivo {2}: escolha outro nome.</translation>
    </message>
    <message>
      <source>{0} band {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave it out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: a banda {1} não pode ser simulada: fora das bandas boas da imagem hiperespectral ({2}–{3} nm). Deixe-a de fora: use as bandas {4}.</translation>
    </message>
    <message>
      <source>{0} band {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave them out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: a banda {1} não pode ser simulada: fora das bandas boas da imagem hiperespectral ({2}–{3} nm). Deixe-a de fora: use as bandas {4}.</translation>
    </message>
    <message>
      <source>{0} bands have one value throughout: they are left out of the cross-correlation.</source>
      <extracomment>evaluation/assess/run.py: f'{constant} bands have one value throughout: they are left out of the cross-correlation.'</extracomment>
      <translation>{0} bandas têm um único valor em toda parte: ficam fora da correlação cruzada.</translation>
    </message>
    <message>
      <source>{0} bands {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave it out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: as bandas {1} não podem ser simuladas: fora das bandas boas da imagem hiperespectral ({2}–{3} nm). Deixe-as de fora: use as bandas {4}.</translation>
    </message>
    <message>
      <source>{0} bands {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave them out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0}: as bandas {1} não podem ser simuladas: fora das bandas boas da imagem hiperespectral ({2}–{3} nm). Deixe-as de fora: use as bandas {4}.</translation>
    </message>
    <message>
      <source>{0} cannot be brought onto its ortho grid: {1}. Get the ortho product.</source>
      <extracomment>core/raster/products/tanager.py: f'{path} cannot be brought onto its ortho grid: {e}. Get the ortho product.'</extracomment>
      <translation>{0} não pode ser levado à sua grade ortorretificada: {1}. Obtenha o produto ortorretificado.</translation>
    </message>
    <message>
      <source>{0} cannot be brought onto the other image's grid: {1}</source>
      <extracomment>core/raster/read/warp.py: f"{source.path} cannot be brought onto the other image's grid: {e}"</extracomment>
      <translation>{0} não pode ser levado à grade da outra imagem: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be created: {1}</source>
      <extracomment>core/raster/write/writer.py: f'{path} cannot be created: {e}'</extracomment>
      <translation>{0} não pode ser criado: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be made: {1}.</source>
      <extracomment>core/predict/cluster/joining.py: f'{folder} cannot be made: {e.strerror}.'</extracomment>
      <translation>{0} não pode ser produzido: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be opened again: {1}</source>
      <extracomment>core/raster/write/writer.py: f'{path} cannot be opened again: {e}'</extracomment>
      <translation>{0} não pode ser reaberto: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be opened as a raster: {1}</source>
      <extracomment>core/raster/open_file.py: f'{path} cannot be opened as a raster: {reason}'</extracomment>
      <translation>{0} não pode ser aberto como raster: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be opened: {1}</source>
      <extracomment>core/raster/write/mosaic.py: f'{path} cannot be opened: {e}'</extracomment>
      <translation>{0} não pode ser aberto: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be read at a coarser grid: {1}</source>
      <extracomment>core/raster/read/decimated.py: f'{source.path} cannot be read at a coarser grid: {e}'</extracomment>
      <translation>{0} não pode ser lido em uma grade mais grossa: {1}</translation>
    </message>
    <message>
      <source>{0} cannot be read: its header has no entry data type. Add it to the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'{path} cannot be read: its header has no entry data type. Add it to the header.'</extracomment>
      <translation>{0} não pode ser lido: o seu cabeçalho não tem a entrada data type. Acrescente-a ao cabeçalho.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} cannot be read: {e.strerror}.'</extracomment>
      <translation>{0} não pode ser lido: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be removed: {1}.</source>
      <extracomment>core/predict/cluster/tasks.py: f'{e.filename} cannot be removed: {e.strerror}.'</extracomment>
      <translation>{0} não pode ser removido: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <extracomment>core/base/publish.py: f'{e.filename or self._outputs[0]} cannot be written: {e.strerror}.'</extracomment>
      <translation>{0} não pode ser gravado: {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}. Choose another folder or name.</source>
      <extracomment>core/check/outputs.py: f'{path} cannot be written: {reason}. Choose another folder or name.'</extracomment>
      <translation>{0} não pode ser gravado: {1}. Escolha outra pasta ou outro nome.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}. Is the disk full?</source>
      <extracomment>core/predict/journal.py: f'{self._path} cannot be written: {e.strerror}. Is the disk full?'</extracomment>
      <translation>{0} não pode ser gravado: {1}. O disco está cheio?</translation>
    </message>
    <message>
      <source>{0} changed while it was being read: run again when it is complete.</source>
      <extracomment>core/raster/open_file.py: f"{raster.path} {('changed' if stamp else 'vanished')} while it was being read: run again when it is complete."</extracomment>
      <translation>{0} mudou enquanto era lido: execute de novo quando estiver completo.</translation>
    </message>
    <message>
      <source>{0} constant or without data throughout and left out.</source>
      <extracomment>core/check/bands.py: f"{bands_are(np.asarray(mapping.index)[lost], msi.bands, 'the multispectral image')} constant or without data throughout and left out."</extracomment>
      <translation>{0} com valor constante ou sem dados em toda parte e de fora.</translation>
    </message>
    <message>
      <source>{0} constant throughout and left out of the result.</source>
      <extracomment>core/check/fusion.py: f'{bands_are(index[constant], bands, band_checks.HSI)} constant throughout and left out of the result.'</extracomment>
      <translation>{0} com valor constante em toda parte e fora do resultado.</translation>
    </message>
    <message>
      <source>{0} constant throughout and left out.</source>
      <extracomment>evaluation/simulate/checks.py: f'{left_out} constant throughout and left out.'</extracomment>
      <translation>{0} com valor constante em toda parte e de fora.</translation>
    </message>
    <message>
      <source>{0} could not be read at row {1}, column {2}.</source>
      <extracomment>core/raster/read/source.py: f'{self.path} could not be read at row {window.row}, column {window.col}.'</extracomment>
      <translation>{0} não pôde ser lido na linha {1}, coluna {2}.</translation>
    </message>
    <message>
      <source>{0} could not be read at row {1}: {2}</source>
      <extracomment>core/raster/read/source.py: f'{self.path} could not be read at row {window.row}: {reason}'</extracomment>
      <translation>{0} não pôde ser lido na linha {1}: {2}</translation>
    </message>
    <message>
      <source>{0} could not predict a tile ({1}: {2}).</source>
      <extracomment>core/predict/cluster/tile.py: f'{_me()} could not predict a tile ({type(e).__name__}: {e}).'</extracomment>
      <translation>{0} não conseguiu predizer um bloco ({1}: {2}).</translation>
    </message>
    <message>
      <source>{0} declares a document type or entities, which no satellite product does: it is not read. Get the product from its provider again.</source>
      <extracomment>core/raster/products/files.py: f'{self._path} declares a document type or entities, which no satellite product does: it is not read. Get the product from its provider again.'</extracomment>
      <translation>{0} declara um tipo de documento ou entidades, o que nenhum produto de satélite faz: não é lido. Obtenha o produto de novo com o seu fornecedor.</translation>
    </message>
    <message>
      <source>{0} describes {1} bands, the image has {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} describes {bands:g} bands, the image has {count}.'</extracomment>
      <translation>{0} descreve {1} bandas, a imagem tem {2}.</translation>
    </message>
    <message>
      <source>{0} did not begin like this.</source>
      <extracomment>core/raster/write/saved.py: f'{file.name} did not begin like this.'</extracomment>
      <translation>{0} não começava assim.</translation>
    </message>
    <message>
      <source>{0} do not follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: f"{lost} {('does not' if len(e.bands) == 1 else 'do not')} follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree."</extracomment>
      <translation>{0} não seguem a imagem hiperespectral onde ambas mostram o mesmo terreno: uma banda ou um sensor errado, ou não é o mesmo terreno. Deixe a banda de fora, corrija as bandas, ou use a radiometria none se souber que as unidades coincidem.</translation>
    </message>
    <message>
      <source>{0} does not follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: f"{lost} {('does not' if len(e.bands) == 1 else 'do not')} follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree."</extracomment>
      <translation>{0} não segue a imagem hiperespectral onde ambas mostram o mesmo terreno: uma banda ou um sensor errado, ou não é o mesmo terreno. Deixe a banda de fora, corrija as bandas, ou use a radiometria none se souber que as unidades coincidem.</translation>
    </message>
    <message>
      <source>{0} does not name its axes ({1}): the first was taken for the bands. If that is wrong, store the cube with the spectral axis first.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path} does not name its axes ({sizes}): the first was taken for the bands. If that is wrong, store the cube with the spectral axis first.'</extracomment>
      <translation>{0} não nomeia os seus eixos ({1}): o primeiro foi tomado como o das bandas. Se estiver errado, salve o cubo com o eixo espectral em primeiro lugar.</translation>
    </message>
    <message>
      <source>{0} does not name its coordinate system, and in that of the other image it would lie elsewhere: it is taken to have no georeference. The images are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: f'{path} does not name its coordinate system, and in that of the other image it would lie elsewhere: it is taken to have no georeference. The images are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>{0} não indica o seu sistema de coordenadas, e no da outra imagem ficaria em outro lugar: supõe-se que não tem georreferência. As imagens são fundidas mesmo assim, mas a sua radiometria é comparada apenas pela distribuição.</translation>
    </message>
    <message>
      <source>{0} does not name its coordinate system: that of the other image is assumed.</source>
      <extracomment>core/check/place.py: f'{path} does not name its coordinate system: that of the other image is assumed.'</extracomment>
      <translation>{0} não indica o seu sistema de coordenadas: supõe-se o da outra imagem.</translation>
    </message>
    <message>
      <source>{0} does not say how many bands it describes.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} does not say how many bands it describes.'</extracomment>
      <translation>{0} não diz quantas bandas descreve.</translation>
    </message>
    <message>
      <source>{0} does not say its scale: its whole numbers are taken for reflectance × 10000.</source>
      <extracomment>profiles/compare.py: f'{profile.source} does not say its scale: its whole numbers are taken for reflectance × 10000.'</extracomment>
      <translation>{0} não diz a sua escala: os seus números inteiros são tomados como reflectância × 10000.</translation>
    </message>
    <message>
      <source>{0} does not say its wavelengths: bands are compared by their numbers.</source>
      <extracomment>evaluation/assess/checks.py: f'{ignorant.path} does not say its wavelengths: bands are compared by their numbers.'</extracomment>
      <translation>{0} não diz os seus comprimentos de onda: as bandas são comparadas pelos números.</translation>
    </message>
    <message>
      <source>{0} does not say which centre and width (FWHM) band {1} has: leave it out, using the bands {2}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"{name} does not say which centre and width (FWHM) band {', '.join(map(str, lost))} has: leave it out, using the bands {','.join((str(i + 1) for i in known))}."</extracomment>
      <translation>{0} não diz que centro e largura (FWHM) tem a banda {1}: deixe-a de fora, usando as bandas {2}.</translation>
    </message>
    <message>
      <source>{0} does not say which wavelengths its {1} bands have: put the ENVI header (.hdr) it came with beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: f'{hsi.path} does not say which wavelengths its {len(hsi)} bands have: put the ENVI header (.hdr) it came with beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.'</extracomment>
      <translation>{0} não diz que comprimentos de onda têm as suas {1} bandas: coloque junto dele o cabeçalho ENVI (.hdr) com que veio, ou indique os comprimentos de onda: uma tabela (CSV), ou um intervalo como 400:1000 nm.</translation>
    </message>
    <message>
      <source>{0} does not say which wavelengths its {1} bands have: {2} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: f'{hsi.path} does not say which wavelengths its {len(hsi)} bands have: {hsi.header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.'</extracomment>
      <translation>{0} não diz que comprimentos de onda têm as suas {1} bandas: {2} Corrija o cabeçalho, ou indique os comprimentos de onda: uma tabela (CSV), ou um intervalo como 400:1000 nm.</translation>
    </message>
    <message>
      <source>{0} exist and will be replaced.</source>
      <extracomment>core/check/outputs.py: f'{text} exist and will be replaced.'</extracomment>
      <translation>{0} já existem e serão substituídos.</translation>
    </message>
    <message>
      <source>{0} exists and will be replaced.</source>
      <extracomment>core/check/outputs.py: f'{text} exists and will be replaced.'</extracomment>
      <translation>{0} já existe e será substituído.</translation>
    </message>
    <message>
      <source>{0} finds another image under {1} than this machine does.</source>
      <extracomment>core/predict/cluster/tile.py: f'{_me()} finds another image under {packet.msi} than this machine does.'</extracomment>
      <translation>{0} encontra em {1} uma imagem diferente da que esta máquina encontra.</translation>
    </message>
    <message>
      <source>{0} for {1}: give one a band.</source>
      <extracomment>core/spectral/user_bands.py: f"{_count(len(parts), 'wavelength')} for {_count(len(bands), 'band')}: give one a band."</extracomment>
      <translation>{0} para {1}: indique um por banda.</translation>
    </message>
    <message>
      <source>{0} has 8-bit numbers without a unit: they are not compared as reflectance.</source>
      <extracomment>profiles/compare.py: f'{profile.source} has 8-bit numbers without a unit: they are not compared as reflectance.'</extracomment>
      <translation>{0} tem números de 8 bits sem unidade: não são comparados como reflectância.</translation>
    </message>
    <message>
      <source>{0} has a list of {1} for {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f"{header.name} has a list of {words.count(len(items), 'wavelength')} for {words.count(count, 'band')}."</extracomment>
      <translation>{0} tem uma lista de {1} para {2}.</translation>
    </message>
    <message>
      <source>{0} has a wavelength that is no number: {1}, for band {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} has a wavelength that is no number: {items[wrong][:40]!r}, for band {wrong + 1}.'</extracomment>
      <translation>{0} tem um comprimento de onda que não é um número: {1}, para a banda {2}.</translation>
    </message>
    <message>
      <source>{0} has blocks beyond its end.</source>
      <extracomment>core/raster/write/saved.py: f'{file.name} has blocks beyond its end.'</extracomment>
      <translation>{0} tem blocos além do seu fim.</translation>
    </message>
    <message>
      <source>{0} has more than {1} tags: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{path} has more than {MAX_TAGS} tags: this is no product's metadata."</extracomment>
      <translation>{0} tem mais de {1} tags: não são metadados de um produto.</translation>
    </message>
    <message>
      <source>{0} has no band {1}; its bands are {2}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"{response.sensor} has no band {name[:60]!r}; its bands are {', '.join(response.band_names)}."</extracomment>
      <translation>{0} não tem a banda {1}; as suas bandas são {2}.</translation>
    </message>
    <message>
      <source>{0} has no data along the line.</source>
      <extracomment>profiles/read.py: f'{source} has no data along the line.'</extracomment>
      <translation>{0} não tem dados ao longo da linha.</translation>
    </message>
    <message>
      <source>{0} has no data {1}.</source>
      <extracomment>profiles/read.py: f'{source} has no data {where}.'</extracomment>
      <translation>{0} não tem dados {1}.</translation>
    </message>
    <message>
      <source>{0} has no entry wavelength.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} has no entry wavelength.'</extracomment>
      <translation>{0} não tem a entrada wavelength.</translation>
    </message>
    <message>
      <source>{0} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).</source>
      <extracomment>core/base/file_formats.py: f'{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).'</extracomment>
      <translation>{0} não tem uma extensão que seja gravada: termine-o em .tif (GeoTIFF) ou .bsq (ENVI).</translation>
    </message>
    <message>
      <source>{0} has no georeference: QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this place lies outside of them.</source>
      <extracomment>profiles/site.py: f'{source.name} has no georeference: QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this place lies outside of them.'</extracomment>
      <translation>{0} não tem georreferência: o QGIS o mostra em coordenadas de pixel a partir de 0, 0 para a direita e para baixo, e este lugar fica fora delas.</translation>
    </message>
    <message>
      <source>{0} has no georeference: the images are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: f'{raster.path} has no georeference: the images are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>{0} não tem georreferência: as imagens são fundidas mesmo assim, mas a sua radiometria é comparada apenas pela distribuição.</translation>
    </message>
    <message>
      <source>{0} has no georeference: the pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: f"{words.listing(without)} {('has' if len(without) == 1 else 'have')} no georeference: the pixels are compared in the order of the files."</extracomment>
      <translation>{0} não tem georreferência: os pixels são comparados na ordem dos arquivos.</translation>
    </message>
    <message>
      <source>{0} has no pixel that is valid in all {1} used bands: mark bad bands as bad.</source>
      <extracomment>core/runs/training.py: f'{hsi.path} has no pixel that is valid in all {len(plan.bands)} used bands: mark bad bands as bad.'</extracomment>
      <translation>{0} não tem nenhum pixel válido em todas as {1} bandas usadas: marque as bandas ruins como ruins.</translation>
    </message>
    <message>
      <source>{0} has no profile: a property such as profiles with {{"x": […], "y": […]}}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.'</extracomment>
      <translation>{0} não tem perfil: uma propriedade como profiles com {{"x": […], "y": […]}}.</translation>
    </message>
    <message>
      <source>{0} has no valid pixel: everything is nodata or zero in a used band.</source>
      <extracomment>core/check/apply.py: f'{msi.path} has no valid pixel: everything is nodata or zero in a used band.'</extracomment>
      <translation>{0} não tem nenhum pixel válido: tudo é nodata ou zero em uma banda usada.</translation>
    </message>
    <message>
      <source>{0} has no valid pixel: everything is nodata, masked or zero in a used band. Choose another image.</source>
      <extracomment>core/check/pixels.py: f'{raster.path} has no valid pixel: everything is nodata, masked or zero in a used band. Choose another image.'</extracomment>
      <translation>{0} não tem nenhum pixel válido: tudo é nodata, mascarado ou zero em uma banda usada. Escolha outra imagem.</translation>
    </message>
    <message>
      <source>{0} has nothing here: this place is one of the pixel coordinates of {1}, which has no georeference.</source>
      <extracomment>profiles/site.py: f'{source.name} has nothing here: this place is one of the pixel coordinates of {hit}, which has no georeference.'</extracomment>
      <translation>{0} não tem nada aqui: este lugar é uma das coordenadas de pixel de {1}, que não tem georreferência.</translation>
    </message>
    <message>
      <source>{0} has nothing to disagree with: the quality raster has {1} and {2}, and no {3}.</source>
      <extracomment>core/predict/quality.py: f'{what} has nothing to disagree with: the quality raster has {CLOSURE} and {OUTSIDE}, and no {SPREAD}.'</extracomment>
      <translation>{0} não tem com o que discordar: o raster de qualidade tem {1} e {2}, e nenhum {3}.</translation>
    </message>
    <message>
      <source>{0} has only bad bands here: show bad bands to see them.</source>
      <extracomment>profiles/curves.py: f'{profile.source} has only bad bands here: show bad bands to see them.'</extracomment>
      <translation>{0} só tem bandas ruins aqui: mostre as bandas ruins para vê-las.</translation>
    </message>
    <message>
      <source>{0} has {1} bands and {2} describes {3} ({4} of them expected in the image): the two are of different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/enmap.py: f'{image} has {count} bands and {metadata} describes {len(described)} ({len(expected)} of them expected in the image): the two are of different products, or one was not copied completely.'</extracomment>
      <translation>{0} tem {1} bandas e {2} descreve {3} ({4} delas esperadas na imagem): os dois são de produtos diferentes, ou um não foi copiado por inteiro.</translation>
    </message>
    <message>
      <source>{0} has {1} bands and {2} describes {3}: the two are of different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/desis.py: f'{image} has {count} bands and {metadata} describes {len(nodes)}: the two are of different products, or one was not copied completely.'</extracomment>
      <translation>{0} tem {1} bandas e {2} descreve {3}: os dois são de produtos diferentes, ou um não foi copiado por inteiro.</translation>
    </message>
    <message>
      <source>{0} has {1} bands; PlanetScope images have 8 or 4. Choose the image itself.</source>
      <extracomment>core/raster/products/superdove.py: f'{image} has {count} bands; PlanetScope images have 8 or 4. Choose the image itself.'</extracomment>
      <translation>{0} tem {1} bandas; imagens PlanetScope têm 8 ou 4. Escolha a própria imagem.</translation>
    </message>
    <message>
      <source>{0} has {1} usable band: a hyperspectral cube needs several.</source>
      <extracomment>evaluation/simulate/checks.py: f'{hsi.path} has {len(index)} usable band: a hyperspectral cube needs several.'</extracomment>
      <translation>{0} tem {1} banda utilizável: um cubo hiperespectral precisa de várias.</translation>
    </message>
    <message>
      <source>{0} has {1} usable band: a hyperspectral image needs several. Are the two images swapped?</source>
      <extracomment>core/check/fusion.py: f'{hsi.path} has {len(index)} usable band: a hyperspectral image needs several. Are the two images swapped?'</extracomment>
      <translation>{0} tem {1} banda utilizável: uma imagem hiperespectral precisa de várias. As duas imagens estão trocadas?</translation>
    </message>
    <message>
      <source>{0} has {1}, this machine {2}: use one version.</source>
      <extracomment>core/predict/cluster/check.py: f'{_workers(who)} has {what}, this machine {here}: use one version.'</extracomment>
      <translation>{0} tem {1}, esta máquina {2}: use uma só versão.</translation>
    </message>
    <message>
      <source>{0} has {1}, this machine {2}: values may differ in their last digit from a local run's.</source>
      <extracomment>core/predict/cluster/check.py: f"{_workers(who)} has {what}, this machine {here}: values may differ in their last digit from a local run's."</extracomment>
      <translation>{0} tem {1}, esta máquina {2}: os valores podem diferir no último dígito dos de uma execução local.</translation>
    </message>
    <message>
      <source>{0} have no georeference: the pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: f"{words.listing(without)} {('has' if len(without) == 1 else 'have')} no georeference: the pixels are compared in the order of the files."</extracomment>
      <translation>{0} não têm georreferência: os pixels são comparados na ordem dos arquivos.</translation>
    </message>
    <message>
      <source>{0} holds more than {1} files: choose the product itself.</source>
      <extracomment>core/raster/products/files.py: f'{folder} holds more than {MAX_ENTRIES} files: choose the product itself.'</extracomment>
      <translation>{0} contém mais de {1} arquivos: escolha o próprio produto.</translation>
    </message>
    <message>
      <source>{0} holds no JSON object: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{path} holds no JSON object: this is no product's metadata."</extracomment>
      <translation>{0} não contém nenhum objeto JSON: não são metadados de um produto.</translation>
    </message>
    <message>
      <source>{0} holds no raster bands: choose the image file itself.</source>
      <extracomment>core/raster/metadata/variables.py: f'{path} holds no raster bands: choose the image file itself.'</extracomment>
      <translation>{0} não contém bandas raster: escolha o próprio arquivo de imagem.</translation>
    </message>
    <message>
      <source>{0} holds several Landsat scenes ({1}): choose the MTL file of one.</source>
      <extracomment>core/raster/products/landsat.py: f'{path} holds several Landsat scenes ({names}): choose the MTL file of one.'</extracomment>
      <translation>{0} contém várias cenas Landsat ({1}): escolha o arquivo MTL de uma.</translation>
    </message>
    <message>
      <source>{0} holds {1} ({2}): give one by its GDAL name as the image ({3}, for example).</source>
      <extracomment>core/raster/metadata/variables.py: f"{path} holds {words.count(len(names), 'variable')} ({words.listing([*shown, f'{more} more'] if more else shown)}): give one by its GDAL name as the image ({names[0]}, for example)."</extracomment>
      <translation>{0} contém {1} ({2}): indique uma pelo seu nome do GDAL como imagem ({3}, por exemplo).</translation>
    </message>
    <message>
      <source>{0} holds {1} products of {2} ({3}): choose one of these files.</source>
      <extracomment>core/raster/products/files.py: f'{path} holds {len(found)} products of {product} ({names}): choose one of these files.'</extracomment>
      <translation>{0} contém {1} produtos de {2} ({3}): escolha um destes arquivos.</translation>
    </message>
    <message>
      <source>{0} holds {1} products of {2}: choose one of the files.</source>
      <extracomment>core/raster/products/arrays.py: f'{path} holds {len(wanted)} products of {product}: choose one of the files.'</extracomment>
      <translation>{0} contém {1} produtos de {2}: escolha um dos arquivos.</translation>
    </message>
    <message>
      <source>{0} is a PRISMA product of level {1}: get the L2D one, which is on a map grid.</source>
      <extracomment>core/raster/products/prisma.py: f'{path} is a PRISMA product of level {level}: get the L2D one, which is on a map grid.'</extracomment>
      <translation>{0} é um produto PRISMA de nível {1}: obtenha o L2D, que está em uma grade cartográfica.</translation>
    </message>
    <message>
      <source>{0} is a Sentinel-2 L1C product: get the L2A (surface reflectance) one of it.</source>
      <extracomment>core/raster/products/sentinel2.py: f'{path} is a Sentinel-2 L1C product: get the L2A (surface reflectance) one of it.'</extracomment>
      <translation>{0} é um produto Sentinel-2 L1C: obtenha o L2A (reflectância de superfície) correspondente.</translation>
    </message>
    <message>
      <source>{0} is a folder: give the name of a file in it.</source>
      <extracomment>core/check/outputs.py: f'{path} is a folder: give the name of a file in it.'</extracomment>
      <translation>{0} é uma pasta: indique o nome de um arquivo dentro dela.</translation>
    </message>
    <message>
      <source>{0} is a product of {1}, and this GDAL has no {2} driver to read it: install GDAL's plugin for it, or use a QGIS that comes with it.</source>
      <extracomment>core/raster/products/arrays.py: f"{path} is a product of {product}, and this GDAL has no {' or '.join(drivers)} driver to read it: install GDAL's plugin for it, or use a QGIS that comes with it."</extracomment>
      <translation>{0} é um produto de {1}, e este GDAL não tem o driver {2} para lê-lo: instale o plugin do GDAL para ele, ou use um QGIS que o traga.</translation>
    </message>
    <message>
      <source>{0} is a product of {1}, but {2} is missing. It says {3}: {4}.</source>
      <extracomment>core/raster/products/files.py: f'{path} is a product of {product}, but {missing} is missing. It says {purpose}: {remedy}.'</extracomment>
      <translation>{0} é um produto de {1}, mas falta {2}. Isso diz {3}: {4}.</translation>
    </message>
    <message>
      <source>{0} is a virtual raster, whose tiles are GeoTIFFs: give the format GTiff, or another name.</source>
      <extracomment>core/predict/cluster/where.py: f'{path} is a virtual raster, whose tiles are GeoTIFFs: give the format GTiff, or another name.'</extracomment>
      <translation>{0} é um raster virtual, cujos blocos são GeoTIFF: indique o formato GTiff, ou outro nome.</translation>
    </message>
    <message>
      <source>{0} is larger than {1} MiB: this is no metadata file.</source>
      <extracomment>core/raster/products/files.py: f'{path} is larger than {MAX_TEXT_BYTES // 1024 ** 2} MiB: this is no metadata file.'</extracomment>
      <translation>{0} é maior que {1} MiB: não é um arquivo de metadados.</translation>
    </message>
    <message>
      <source>{0} is no ENVI header, which begins with the line ENVI.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} is no ENVI header, which begins with the line ENVI.'</extracomment>
      <translation>{0} não é um cabeçalho ENVI, que começa com a linha ENVI.</translation>
    </message>
    <message>
      <source>{0} is no XML document. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is no XML document. Was it copied completely?'</extracomment>
      <translation>{0} não é um documento XML. Foi copiado por inteiro?</translation>
    </message>
    <message>
      <source>{0} is no coordinate system: write it as EPSG:32633.</source>
      <extracomment>core/raster/crs.py: f'{text[:80]!r} is no coordinate system: write it as EPSG:32633.'</extracomment>
      <translation>{0} não é um sistema de coordenadas: escreva-o como EPSG:32633.</translation>
    </message>
    <message>
      <source>{0} is no count</source>
      <extracomment>core/predict/cluster/answer.py: f'{str(value)[:40]!r} is no count'</extracomment>
      <translation>{0} não é uma contagem</translation>
    </message>
    <message>
      <source>{0} is no name for the format {1}: end it in {2}, or choose another format.</source>
      <extracomment>core/base/file_formats.py: f'{path} is no name for the format {file_format}: end it in {EXTENSIONS[file_format][0]}, or choose another format.'</extracomment>
      <translation>{0} não é um nome para o formato {1}: termine-o em {2}, ou escolha outro formato.</translation>
    </message>
    <message>
      <source>{0} is no ordinary file: it is not read.</source>
      <extracomment>core/raster/products/files.py: f'{path} is no ordinary file: it is not read.'</extracomment>
      <translation>{0} não é um arquivo comum: não é lido.</translation>
    </message>
    <message>
      <source>{0} is not a SpectraLift model, or it is damaged ({1}). Train it again.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is not a SpectraLift model, or it is damaged ({archive.reason(e)}). Train it again.'</extracomment>
      <translation>{0} não é um modelo SpectraLift, ou está danificado ({1}). Treine-o de novo.</translation>
    </message>
    <message>
      <source>{0} is not a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is not a SpectraLift model.'</extracomment>
      <translation>{0} não é um modelo SpectraLift.</translation>
    </message>
    <message>
      <source>{0} is not a number.</source>
      <extracomment>core/spectral/tables.py: f'{cell[:40]!r} is not a number.'</extracomment>
      <translation>{0} não é um número.</translation>
    </message>
    <message>
      <source>{0} is not a plain file: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{path} is not a plain file: choose another name.'</extracomment>
      <translation>{0} não é um arquivo simples: escolha outro nome.</translation>
    </message>
    <message>
      <source>{0} is not as large as it was.</source>
      <extracomment>core/raster/write/saved.py: f'{place} is not as large as it was.'</extracomment>
      <translation>{0} não tem mais o mesmo tamanho.</translation>
    </message>
    <message>
      <source>{0} is not complete: its header promises {1} bytes ({2} × {3} pixels, {4} bands, {5} bytes each) and there are {6}. Copy it again, or correct the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'{path} is not complete: its header promises {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each) and there are {size}. Copy it again, or correct the header.'</extracomment>
      <translation>{0} não está completo: o seu cabeçalho promete {1} bytes ({2} × {3} pixels, {4} bandas, {5} bytes cada um) e há {6}. Copie-o de novo, ou corrija o cabeçalho.</translation>
    </message>
    <message>
      <source>{0} is not drawn: few bands cannot be normalised like many.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} is not drawn: few bands cannot be normalised like many.'</extracomment>
      <translation>{0} não é desenhado: poucas bandas não podem ser normalizadas como muitas.</translation>
    </message>
    <message>
      <source>{0} is not drawn: its band numbers are not those of the spectra.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} is not drawn: its band numbers are not those of the spectra.'</extracomment>
      <translation>{0} não é desenhado: os seus números de bandas não são os dos espectros.</translation>
    </message>
    <message>
      <source>{0} is not readable as JSON: {1}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is not readable as JSON: {e}. Was it copied completely?'</extracomment>
      <translation>{0} não é legível como JSON: {1}. Foi copiado por inteiro?</translation>
    </message>
    <message>
      <source>{0} is not there any more: {1}.</source>
      <extracomment>core/raster/write/saved.py: f'{place} is not there any more: {e.strerror}.'</extracomment>
      <translation>{0} não está mais lá: {1}.</translation>
    </message>
    <message>
      <source>{0} is not well-formed XML: {1}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is not well-formed XML: {e}. Was it copied completely?'</extracomment>
      <translation>{0} não é XML bem formado: {1}. Foi copiado por inteiro?</translation>
    </message>
    <message>
      <source>{0} is of a Landsat product of level {1}: get the Level 2 (L2SP or L2SR) one, which has surface reflectance.</source>
      <extracomment>core/raster/products/landsat.py: f"{mtl} is of a Landsat product of level {level[:20] or 'unknown'}: get the Level 2 (L2SP or L2SR) one, which has surface reflectance."</extracomment>
      <translation>{0} é de um produto Landsat de nível {1}: obtenha o de nível 2 (L2SP ou L2SR), que tem reflectância de superfície.</translation>
    </message>
    <message>
      <source>{0} is read through a lookup table and cannot be brought onto another grid: it can be the hyperspectral image, not the multispectral one.</source>
      <extracomment>core/raster/read/decimated.py: f'{source.path} is read through a lookup table and cannot be brought onto another grid: it can be the hyperspectral image, not the multispectral one.'</extracomment>
      <translation>{0} é lido através de uma tabela de correspondência e não pode ser levado a outra grade: pode ser a imagem hiperespectral, não a multiespectral.</translation>
    </message>
    <message>
      <source>{0} is the name of an ENVI header: end the image in .bsq or .dat.</source>
      <extracomment>core/check/outputs.py: f'{path} is the name of an ENVI header: end the image in .bsq or .dat.'</extracomment>
      <translation>{0} é o nome de um cabeçalho ENVI: termine a imagem em .bsq ou .dat.</translation>
    </message>
    <message>
      <source>{0} is the name of the table beside the report: end it in .json.</source>
      <extracomment>core/check/batch.py: f'{report} is the name of the table beside the report: end it in .json.'</extracomment>
      <translation>{0} é o nome da tabela que acompanha o relatório: termine-o em .json.</translation>
    </message>
    <message>
      <source>{0} is too large for a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is too large for a SpectraLift model.'</extracomment>
      <translation>{0} é grande demais para um modelo SpectraLift.</translation>
    </message>
    <message>
      <source>{0} is too large for an ENVI header.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} is too large for an ENVI header.'</extracomment>
      <translation>{0} é grande demais para um cabeçalho ENVI.</translation>
    </message>
    <message>
      <source>{0} left out as asked.</source>
      <extracomment>core/check/bands.py: f'{bands_are(left_out, bands, HSI)} left out as asked.'</extracomment>
      <translation>{0} de fora, conforme pedido.</translation>
    </message>
    <message>
      <source>{0} left out: the other image has none of that kind.</source>
      <extracomment>evaluation/assess/checks.py: f'{left_out} left out: the other image has none of that kind.'</extracomment>
      <translation>{0} de fora: a outra imagem não tem nenhuma desse tipo.</translation>
    </message>
    <message>
      <source>{0} lists numbers that are no wavelengths: {1} to {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} lists numbers that are no wavelengths: {values[0]:g} to {values[-1]:g}.'</extracomment>
      <translation>{0} lista números que não são comprimentos de onda: de {1} a {2}.</translation>
    </message>
    <message>
      <source>{0} marked as transparency (alpha) in the file and taken as data: no pixel is left out for it.</source>
      <extracomment>core/check/bands.py: f"{bands_are(alpha, msi.bands, 'the multispectral image')} marked as transparency (alpha) in the file and taken as data: no pixel is left out for it."</extracomment>
      <translation>{0} com marca de transparência (alfa) no arquivo, mas em uso como dados: nenhum pixel fica de fora por isso.</translation>
    </message>
    <message>
      <source>{0} marked bad and left out of the result.</source>
      <extracomment>core/check/bands.py: f'{bands_are(marked, bands, HSI)} marked bad and left out of the result.'</extracomment>
      <translation>{0} com marca de ruim e fora do resultado.</translation>
    </message>
    <message>
      <source>{0} marked bad and left out.</source>
      <extracomment>evaluation/assess/checks.py: f'{bands_are(bad, raster.bands, of)} marked bad and left out.'</extracomment>
      <translation>{0} com marca de ruim e de fora.</translation>
    </message>
    <message>
      <source>{0} must be from {1} to {2}, not {3}</source>
      <extracomment>core/train/options.py: f'{name} must be from {least:g} to {most:g}, not {value!r}'</extracomment>
      <translation>{0} deve ser de {1} a {2}, não {3}</translation>
    </message>
    <message>
      <source>{0} must be one of {1}, not {2}</source>
      <extracomment>core/runs/fusion.py: f"{name} must be one of {', '.join(known)}, not {value!r}"</extracomment>
      <translation>{0} deve ser um de {1}, não {2}</translation>
    </message>
    <message>
      <source>{0} names no bad bands: the hyperspectral image has bands 1 to {1}; write numbers and ranges such as 130-135,220, or {2}.</source>
      <extracomment>core/spectral/user_bands.py: f'{word[:40]!r} names no bad bands: the hyperspectral image has bands 1 to {len(bands)}; write numbers and ranges such as 130-135,220, or {WATER_VAPOUR}.'</extracomment>
      <translation>{0} não nomeia bandas ruins: a imagem hiperespectral tem as bandas 1 a {1}; escreva números e intervalos como 130-135,220, ou {2}.</translation>
    </message>
    <message>
      <source>{0} names no wavelengths: choose band numbers for the x axis.</source>
      <extracomment>profiles/curves.py: f'{profile.source} names no wavelengths: choose band numbers for the x axis.'</extracomment>
      <translation>{0} não indica comprimentos de onda: escolha números de bandas para o eixo x.</translation>
    </message>
    <message>
      <source>{0} names no wavelengths: choose its sensor to see its values.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} names no wavelengths: choose its sensor to see its values.'</extracomment>
      <translation>{0} não indica comprimentos de onda: escolha o seu sensor para ver os seus valores.</translation>
    </message>
    <message>
      <source>{0} needs the multispectral image (msi) that names its bands.</source>
      <extracomment>core/check/bands.py: f'{FROM_METADATA} needs the multispectral image (msi) that names its bands.'</extracomment>
      <translation>{0} precisa da imagem multiespectral (msi) que nomeia as suas bandas.</translation>
    </message>
    <message>
      <source>{0} nests deeper than {1} elements: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{self._path} nests deeper than {MAX_DEPTH} elements: this is no product's metadata."</extracomment>
      <translation>{0} tem aninhamento de mais de {1} elementos: não são metadados de um produto.</translation>
    </message>
    <message>
      <source>{0} nm is not between {1} and {2} nm.</source>
      <extracomment>core/spectral/response/curves.py: f'{wavelength[far[0]]:g} nm is not between {low:g} and {high:g} nm.'</extracomment>
      <translation>{0} nm não está entre {1} e {2} nm.</translation>
    </message>
    <message>
      <source>{0} not used: no band of the response fits.</source>
      <extracomment>core/check/bands.py: f"{bands_are(left_out, msi.bands, 'the multispectral image')} not used: no band of the response fits."</extracomment>
      <translation>{0} sem uso: nenhuma banda da resposta corresponde.</translation>
    </message>
    <message>
      <source>{0} not used: the model has no such band.</source>
      <extracomment>core/check/apply.py: f"{bands_are(left_out, msi.bands, 'the multispectral image')} not used: the model has no such band."</extracomment>
      <translation>{0} sem uso: o modelo não tem tal banda.</translation>
    </message>
    <message>
      <source>{0} of a {1} must be {2}, not {3}</source>
      <extracomment>core/request/request.py: f'{name} of a {cls.__name__} must be {wanted.__name__}, not {str(value)[:60]!r}'</extracomment>
      <translation>{0} de um {1} deve ser {2}, não {3}</translation>
    </message>
    <message>
      <source>{0} of {1} scenes are done, {2} failed.</source>
      <extracomment>core/runs/batch.py: f'{done} of {all_of_them} scenes are done, {len(self._problems)} failed.'</extracomment>
      <translation>{0} de {1} cenas estão prontas, {2} falharam.</translation>
    </message>
    <message>
      <source>{0} pixels are zero in every band of one image: they have no spectral angle.</source>
      <extracomment>evaluation/assess/run.py: f'{undefined} pixels are zero in every band of one image: they have no spectral angle.'</extracomment>
      <translation>{0} pixels são zero em todas as bandas de uma imagem: não têm ângulo espectral.</translation>
    </message>
    <message>
      <source>{0} pixels of {1} are more than are read at once ({2})</source>
      <extracomment>profiles/read.py: f'{shape.size:,} pixels of {source} are more than are read at once ({most_pixels:,})'</extracomment>
      <translation>{0} pixels de {1} são mais do que se lê de uma vez ({2})</translation>
    </message>
    <message>
      <source>{0} says neither good nor bad: write 1 or 0.</source>
      <extracomment>core/spectral/user_bands.py: f'{cell[:40]!r} says neither good nor bad: write 1 or 0.'</extracomment>
      <translation>{0} não diz nem bom nem ruim: escreva 1 ou 0.</translation>
    </message>
    <message>
      <source>{0} simulated by SpectraLift from {1}</source>
      <extracomment>evaluation/simulate/run.py: f'{what} simulated by SpectraLift from {source}'</extracomment>
      <translation>{0} simulado por SpectraLift a partir de {1}</translation>
    </message>
    <message>
      <source>{0} spectra of {1} values are not a response: 1 to {2} of 2 or more.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{count} spectra of {samples} values are not a response: 1 to {MAX_BANDS} of 2 or more.'</extracomment>
      <translation>{0} espectros de {1} valores não são uma resposta: de 1 a {2} de 2 ou mais.</translation>
    </message>
    <message>
      <source>{0} stores {1}: bands of real numbers are needed.</source>
      <extracomment>core/raster/metadata/dataset.py: f"{path} stores {', '.join(sorted(kinds))}: bands of real numbers are needed."</extracomment>
      <translation>{0} armazena {1}: são necessárias bandas de números reais.</translation>
    </message>
    <message>
      <source>{0} sums for {1} layers</source>
      <extracomment>core/predict/quality.py: f'{len(state[0])} sums for {len(self.bands)} layers'</extracomment>
      <translation>{0} somas para {1} camadas</translation>
    </message>
    <message>
      <source>{0} values of the {1} left the range of its type and were clipped: dtype float32 keeps them.</source>
      <extracomment>evaluation/simulate/run.py: f'{image.counts.clipped} values of the {name} left the range of its type and were clipped: dtype float32 keeps them.'</extracomment>
      <translation>{0} valores de {1} saíram da faixa do seu tipo e foram truncados: o dtype float32 os conserva.</translation>
    </message>
    <message>
      <source>{0} vanished while it was being read: run again when it is complete.</source>
      <extracomment>core/raster/open_file.py: f"{raster.path} {('changed' if stamp else 'vanished')} while it was being read: run again when it is complete."</extracomment>
      <translation>{0} desapareceu enquanto era lido: execute de novo quando estiver completo.</translation>
    </message>
    <message>
      <source>{0} was made by another version of SpectraLift (format {1}, this one reads {2}): train it again.</source>
      <extracomment>core/train/checkpoint.py: f"{path} was made by another version of SpectraLift (format {str(description.get('version'))[:20]}, this one reads {VERSION}): train it again."</extracomment>
      <translation>{0} foi feito por outra versão do SpectraLift (formato {1}, esta lê {2}): treine-o de novo.</translation>
    </message>
    <message>
      <source>{0} where water vapour swallows the light and spectra are mostly noise: leave them out with bad bands {1}, or keep them.</source>
      <extracomment>core/check/bands.py: f'{bands_are(wet, bands, HSI)} where water vapour swallows the light and spectra are mostly noise: leave them out with bad bands {user_bands.WATER_VAPOUR}, or keep them.'</extracomment>
      <translation>{0} na região em que o vapor d'água absorve a luz e os espectros são sobretudo ruído: deixe de fora com as bandas ruins {1}, ou mantenha.</translation>
    </message>
    <message>
      <source>{0} without data and left out of the result.</source>
      <extracomment>core/check/fusion.py: f'{bands_are(index[empty], bands, band_checks.HSI)} without data and left out of the result.'</extracomment>
      <translation>{0} sem dados e fora do resultado.</translation>
    </message>
    <message>
      <source>{0} without data and left out.</source>
      <extracomment>evaluation/assess/checks.py: f'{bands_are(empty, raster.bands, of)} without data and left out.'</extracomment>
      <translation>{0} sem dados e de fora.</translation>
    </message>
    <message>
      <source>{0} workers could not be started: {1}.</source>
      <extracomment>core/predict/cluster/session.py: f'{where.n_workers} workers could not be started: {reason}.'</extracomment>
      <translation>{0} workers não puderam ser iniciados: {1}.</translation>
    </message>
    <message>
      <source>{0} would replace the scene {1}: choose another folder.</source>
      <extracomment>core/check/batch.py: f'{path} would replace the scene {scenes[real]}: choose another folder.'</extracomment>
      <translation>{0} substituiria a cena {1}: escolha outra pasta.</translation>
    </message>
    <message>
      <source>{0} {1} is no signal-to-noise ratio: give it in dB, such as 35, or none.</source>
      <extracomment>evaluation/simulate/checks.py: f'{name} {text!r} is no signal-to-noise ratio: give it in dB, such as 35, or none.'</extracomment>
      <translation>{0} {1} não é uma relação sinal-ruído: indique-a em dB, como 35, ou none.</translation>
    </message>
    <message>
      <source>{0} {1} is not known: choose {2}.</source>
      <extracomment>core/check/fusion.py: f"{name} {value!r} is not known: choose {words.listing(known, 'or')}."</extracomment>
      <translation>{0} {1} não é conhecido: escolha {2}.</translation>
    </message>
    <message>
      <source>{0} {1} with some room to spare, and {2} has {3} free: free some space, or choose another disk, fewer bands or a smaller type (dtype).</source>
      <extracomment>core/check/outputs.py: f'{makes} {words.size(needed + DISK_MARGIN_BYTES)} with some room to spare, and {folder} has {words.size(free)} free: free some space, or choose another disk, fewer bands or a smaller type (dtype).'</extracomment>
      <translation>{0} {1} com alguma folga, e {2} tem {3} livres: libere espaço, ou escolha outro disco, menos bandas ou um tipo menor (dtype).</translation>
    </message>
    <message>
      <source>{0} × {1} pixels are no multiple of {2}; left out: {3}.</source>
      <extracomment>evaluation/simulate/checks.py: f'{cols} × {rows} pixels are no multiple of {r}; left out: {words.listing(lost)}.'</extracomment>
      <translation>{0} × {1} pixels não são múltiplo de {2}; de fora: {3}.</translation>
    </message>
    <message>
      <source>{0}, a product of {1}, cannot be opened: {2}. Was it copied completely?</source>
      <extracomment>core/raster/products/arrays.py: f'{path}, a product of {product}, cannot be opened: {reason}. Was it copied completely?'</extracomment>
      <translation>{0}, um produto de {1}, não pode ser aberto: {2}. Foi copiado por inteiro?</translation>
    </message>
    <message>
      <source>{0}, against its colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{stored[0].how}, against its colour interpretation'</extracomment>
      <translation>{0}, contra a sua interpretação de cores</translation>
    </message>
    <message>
      <source>{0}, against its wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{guess.how}, against its wavelengths'</extracomment>
      <translation>{0}, contra os seus comprimentos de onda</translation>
    </message>
    <message>
      <source>{0}, its last band being called alpha</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{guess.how}, its last band being called alpha'</extracomment>
      <translation>{0}, com a última banda chamada alpha</translation>
    </message>
    <message>
      <source>{0}, where the tiles of {1} go, is no folder: choose another name.</source>
      <extracomment>core/predict/cluster/where.py: f'{tiles_folder(path)}, where the tiles of {path} go, is no folder: choose another name.'</extracomment>
      <translation>{0}, para onde vão os blocos de {1}, não é uma pasta: escolha outro nome.</translation>
    </message>
    <message>
      <source>{0}: /{1} does not hold 16-bit numbers: this is not how {2} delivers it.</source>
      <extracomment>core/raster/products/prisma.py: f'{path}: /{name} does not hold 16-bit numbers: this is not how {PRODUCT} delivers it.'</extracomment>
      <translation>{0}: /{1} não contém números de 16 bits: não é assim que {2} o entrega.</translation>
    </message>
    <message>
      <source>{0}: /{1} has another size than the image: download it again.</source>
      <extracomment>core/raster/products/tanager.py: f'{path}: /{name} has another size than the image: download it again.'</extracomment>
      <translation>{0}: /{1} tem tamanho diferente do da imagem: baixe-o de novo.</translation>
    </message>
    <message>
      <source>{0}: ENVI files cannot be compressed: use .tif, or compress none.</source>
      <extracomment>evaluation/simulate/checks.py: f'{path}: ENVI files cannot be compressed: use .tif, or compress none.'</extracomment>
      <translation>{0}: arquivos ENVI não podem ser comprimidos: use .tif, ou nenhuma compressão (none).</translation>
    </message>
    <message>
      <source>{0}: a response needs at least one band and two wavelengths.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: a response needs at least one band and two wavelengths.'</extracomment>
      <translation>{0}: uma resposta precisa de pelo menos uma banda e dois comprimentos de onda.</translation>
    </message>
    <message>
      <source>{0}: an ENVI file cannot say where the pixels of {1} lie, as their grid is turned, sheared or mirrored, placed by control points, or of a rare coordinate system. Write a GeoTIFF instead (.tif).</source>
      <extracomment>core/check/place.py: f'{path}: an ENVI file cannot say where the pixels of {source.path} lie, as their grid is turned, sheared or mirrored, placed by control points, or of a rare coordinate system. Write a GeoTIFF instead (.tif).'</extracomment>
      <translation>{0}: um arquivo ENVI não pode dizer onde ficam os pixels de {1}, pois a grade deles está girada, cisalhada ou espelhada, posicionada por pontos de controle, ou em um sistema de coordenadas raro. Grave um GeoTIFF em vez disso (.tif).</translation>
    </message>
    <message>
      <source>{0}: band {1} falls between the {2} bands of the cube.</source>
      <extracomment>evaluation/simulate/response.py: f"{bands.sensor}: band {', '.join(lost)} falls between the {len(wavelength_nm)} bands of the cube."</extracomment>
      <translation>{0}: a banda {1} cai entre as {2} bandas do cubo.</translation>
    </message>
    <message>
      <source>{0}: band {1} lies outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: f"{self.sensor}: band {', '.join(lost)} lies outside the hyperspectral bands."</extracomment>
      <translation>{0}: a banda {1} fica fora das bandas hiperespectrais.</translation>
    </message>
    <message>
      <source>{0}: every band is marked bad. Check its bad bands list (bbl) and the bad bands given.</source>
      <extracomment>core/check/fusion.py: f'{hsi.path}: every band is marked bad. Check its bad bands list (bbl) and the bad bands given.'</extracomment>
      <translation>{0}: todas as bandas estão marcadas como ruins. Verifique a lista de bandas ruins (bbl) dele e as bandas ruins indicadas.</translation>
    </message>
    <message>
      <source>{0}: every band is marked bad. Check its bad bands list (bbl).</source>
      <extracomment>evaluation/simulate/checks.py: f'{hsi.path}: every band is marked bad. Check its bad bands list (bbl).'</extracomment>
      <translation>{0}: todas as bandas estão marcadas como ruins. Verifique a lista de bandas ruins (bbl) dele.</translation>
    </message>
    <message>
      <source>{0}: every band needs a centre and a width above zero.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: every band needs a centre and a width above zero.'</extracomment>
      <translation>{0}: cada banda precisa de um centro e de uma largura maior que zero.</translation>
    </message>
    <message>
      <source>{0}: every response (y) must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: every response (y) must be a number that is not negative.'</extracomment>
      <translation>{0}: cada resposta (y) deve ser um número não negativo.</translation>
    </message>
    <message>
      <source>{0}: every response must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: every response must be a number that is not negative.'</extracomment>
      <translation>{0}: cada resposta deve ser um número não negativo.</translation>
    </message>
    <message>
      <source>{0}: its VNIR and SWIR cubes differ in size: this is not how {1} delivers them.</source>
      <extracomment>core/raster/products/prisma.py: f'{path}: its VNIR and SWIR cubes differ in size: this is not how {PRODUCT} delivers them.'</extracomment>
      <translation>{0}: os seus cubos VNIR e SWIR diferem em tamanho: não é assim que {1} os entrega.</translation>
    </message>
    <message>
      <source>{0}: its bands are all combinations of {1}. Cut out one image first, so that the bands are its wavelengths alone.</source>
      <extracomment>core/raster/metadata/axes.py: f"{path}: its bands are all combinations of {', '.join(names)}. Cut out one image first, so that the bands are its wavelengths alone."</extracomment>
      <translation>{0}: as suas bandas são todas as combinações de {1}. Extraia primeiro uma imagem, para que as bandas sejam apenas os comprimentos de onda dela.</translation>
    </message>
    <message>
      <source>{0}: maps are written as GeoTIFF, end the name in .tif.</source>
      <extracomment>core/check/outputs.py: f'{path}: maps are written as GeoTIFF, end the name in .tif.'</extracomment>
      <translation>{0}: mapas são gravados como GeoTIFF, termine o nome em .tif.</translation>
    </message>
    <message>
      <source>{0}: take a smaller polygon, or the Processing algorithm.</source>
      <extracomment>profiles/read.py: f'{many}: take a smaller polygon, or the Processing algorithm.'</extracomment>
      <translation>{0}: use um polígono menor, ou o algoritmo de Processamento.</translation>
    </message>
    <message>
      <source>{0}: the dataset {1} cannot be read: {2}.</source>
      <extracomment>core/raster/products/arrays.py: f'{file}: the dataset {array.GetFullName()} cannot be read: {e}.'</extracomment>
      <translation>{0}: o conjunto de dados {1} não pode ser lido: {2}.</translation>
    </message>
    <message>
      <source>{0}: the dataset {1} has {2} values, which cannot be right.</source>
      <extracomment>core/raster/products/arrays.py: f'{file}: the dataset {array.GetFullName()} has {count} values, which cannot be right.'</extracomment>
      <translation>{0}: o conjunto de dados {1} tem {2} valores, o que não pode estar certo.</translation>
    </message>
    <message>
      <source>{0}: the response of band {1} is zero everywhere.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: the response of band {name} is zero everywhere.'</extracomment>
      <translation>{0}: a resposta da banda {1} é zero em toda parte.</translation>
    </message>
    <message>
      <source>{0}: the wavelengths (x) must differ and lie between {1} and {2} nm; the unit (xUnit) is {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: the wavelengths (x) must differ and lie between {PLAUSIBLE_NM[0]:g} and {PLAUSIBLE_NM[1]:g} nm; the unit (xUnit) is {str(unit)[:40]!r}.'</extracomment>
      <translation>{0}: os comprimentos de onda (x) devem ser diferentes e estar entre {1} e {2} nm; a unidade (xUnit) é {3}.</translation>
    </message>
    <message>
      <source>{0}: the wavelengths must ascend, each once.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: the wavelengths must ascend, each once.'</extracomment>
      <translation>{0}: os comprimentos de onda devem ser crescentes, cada um uma vez.</translation>
    </message>
    <message>
      <source>{0}: two bands have the same name ({1}).</source>
      <extracomment>core/spectral/response/srf.py: f"{self.sensor}: two bands have the same name ({', '.join(self.band_names)[:300]})."</extracomment>
      <translation>{0}: duas bandas têm o mesmo nome ({1}).</translation>
    </message>
    <message>
      <source>{0}: wavelengths far off those of the bands beside them: {1}. Check them: the result depends on them.</source>
      <extracomment>core/check/bands.py: f'{raster.path}: wavelengths far off those of the bands beside them: {_beside(doubtful, raster)}. Check them: the result depends on them.'</extracomment>
      <translation>{0}: comprimentos de onda muito distantes dos das bandas vizinhas: {1}. Verifique-os: o resultado depende deles.</translation>
    </message>
    <message>
      <source>{0}: wavelengths that cannot be right: {1}. Correct them, give the wavelengths, or leave the bands out: bad bands {2}.</source>
      <extracomment>core/check/bands.py: f'{raster.path}: wavelengths that cannot be right: {_beside(wrong, raster)}. Correct them, give the wavelengths, or leave the bands out: bad bands {numbers}.'</extracomment>
      <translation>{0}: comprimentos de onda que não podem estar corretos: {1}. Corrija-os, indique os comprimentos de onda, ou deixe as bandas de fora: bandas ruins {2}.</translation>
    </message>
    <message>
      <source>{0}: what would be read as bands is axis {1} of the image, whose axes are {2}. Store the cube with the spectral axis first, for example with transpose({3}) of numpy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path}: what would be read as bands is axis {axis or 1} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of numpy or xarray, and open that file.'</extracomment>
      <translation>{0}: o que seria lido como bandas é o eixo {1} da imagem, cujos eixos são {2}. Salve o cubo com o eixo espectral em primeiro lugar, por exemplo com transpose({3}) do numpy ou do xarray, e abra esse arquivo.</translation>
    </message>
    <message>
      <source>{0}: what would be read as bands is axis {1} of the image. Store the cube with the spectral axis first, for example with transpose of numpy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path}: what would be read as bands is axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of numpy or xarray, and open that file.'</extracomment>
      <translation>{0}: o que seria lido como bandas é o eixo {1} da imagem. Salve o cubo com o eixo espectral em primeiro lugar, por exemplo com transpose do numpy ou do xarray, e abra esse arquivo.</translation>
    </message>
    <message>
      <source>{0}: x and y must be lists of two or more numbers, as many in one as in the other.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: x and y must be lists of two or more numbers, as many in one as in the other.'</extracomment>
      <translation>{0}: x e y devem ser listas de dois ou mais números, tantos em uma quanto na outra.</translation>
    </message>
    <message>
      <source>{0}: {1} bands at {2} wavelengths are too many.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: {len(names)} bands at {wavelength.size} wavelengths are too many.'</extracomment>
      <translation>{0}: {1} bandas em {2} comprimentos de onda são demais.</translation>
    </message>
    <message>
      <source>{0}: {1} bands, the narrowest {2} nm wide, are too many.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: {len(centre)} bands, the narrowest {fwhm.min():g} nm wide, are too many.'</extracomment>
      <translation>{0}: {1} bandas, a mais estreita com {2} nm de largura, são demais.</translation>
    </message>
    <message>
      <source>{0}: {1} has several images here ({2}). Choose one of these files.</source>
      <extracomment>core/raster/products/dlr.py: f'{path}: {product} has several images here ({names}). Choose one of these files.'</extracomment>
      <translation>{0}: {1} tem várias imagens aqui ({2}). Escolha um destes arquivos.</translation>
    </message>
    <message>
      <source>{0}: {1} has {2} numbers and reflectance {3} bands.</source>
      <extracomment>core/raster/products/emit.py: f'{path}: {name} has {len(found[name])} numbers and reflectance {count} bands.'</extracomment>
      <translation>{0}: {1} tem {2} números e a reflectância {3} bandas.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} pixels looked at are zero in every band, are no measurements, and are left out.</source>
      <extracomment>core/check/pixels.py: f'{name}: {zero:,} of {left_out.pixels:,} pixels looked at are zero in every band, are no measurements, and are left out.'</extracomment>
      <translation>{0}: {1} de {2} pixels examinados são zero em todas as bandas, não são medições e ficam de fora.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} pixels looked at hold values far outside the rest of the image ({3} at row {4}, column {5}), are no measurements, and are left out. If this number marks missing data, declare it as nodata.</source>
      <extracomment>core/check/pixels.py: f'{name}: {impossible:,} of {left_out.pixels:,} pixels looked at hold values far outside the rest of the image ({left_out.example:g} at row {row + 1}, column {col + 1}), are no measurements, and are left out. If this number marks missing data, declare it as nodata.'</extracomment>
      <translation>{0}: {1} de {2} pixels examinados têm valores muito fora do resto da imagem ({3} na linha {4}, coluna {5}), não são medições e ficam de fora. Se esse número marca dados ausentes, declare-o como nodata.</translation>
    </message>
    <message>
      <source>{0}: {1} speaks of another size than the image has.</source>
      <extracomment>core/raster/products/tanager.py: f'{path}: {FRAMING} speaks of another size than the image has.'</extracomment>
      <translation>{0}: {1} fala de um tamanho diferente do que a imagem tem.</translation>
    </message>
    <message>
      <source>{0}METADATA.XML beside it</source>
      <extracomment>core/raster/products/dlr.py: f'{_stem(image)}METADATA.XML beside it'</extracomment>
      <translation>{0}METADATA.XML junto dele</translation>
    </message>
    <message>
      <source>{0}–{1} nm in {2} bands</source>
      <extracomment>evaluation/assess/checks.py: f'{centre.min():.0f}–{centre.max():.0f} nm in {len(centre)} bands'</extracomment>
      <translation>{0}–{1} nm em {2} bandas</translation>
    </message>
    <message>
      <source>{columns} × {rows} pixels</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{columns} × {rows} pixels</translation>
    </message>
    <message>
      <source>{count} band</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} banda</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} bandas</translation>
    </message>
    <message>
      <source>{count} bands; multispectral: {names}; seed {seed}.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>{count} bandas; multiespectrais: {names}; semente {seed}.</translation>
    </message>
    <message>
      <source>{count} row</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} linha</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} linhas</translation>
    </message>
    <message>
      <source>{count} wavelength</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} comprimento de onda</translation>
    </message>
    <message>
      <source>{count} wavelengths</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} comprimentos de onda</translation>
    </message>
    <message>
      <source>{folder} cannot be written to ({error}): choose another folder in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Não é possível gravar em {folder} ({error}): escolha outra pasta nas opções.</translation>
    </message>
    <message>
      <source>{folder} could not be changed ({error}): close what uses it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} não pôde ser alterada ({error}): feche o que a usa, e tente de novo.</translation>
    </message>
    <message>
      <source>{folder} has a PyTorch that was put there by hand: it is used, and left alone.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{folder} tem um PyTorch que foi colocado ali à mão: é usado, e deixado em paz.</translation>
    </message>
    <message>
      <source>{folder} has other things in it than what SpectraLift installed, and is left alone: choose an empty folder for packages in the options, or empty it yourself.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} contém outras coisas além do que o SpectraLift instalou, e não é tocada: escolha nas opções uma pasta vazia para pacotes, ou esvazie-a você mesmo.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read: choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>{layer} não é um arquivo raster que o GDAL possa ler: escolha um arquivo, ou exporte primeiro a camada (Camada → Salvar como…).</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read: export it first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>{layer} não é um arquivo raster que o GDAL possa ler: exporte-a primeiro (Camada → Salvar como…).</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{name} waits for the fusion that is running.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} espera pela fusão em andamento.</translation>
    </message>
    <message>
      <source>{name} was cancelled. Nothing was written.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} foi cancelado. Nada foi gravado.</translation>
    </message>
    <message>
      <source>{name} was not made. {reason}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} não foi feito. {reason}</translation>
    </message>
    <message>
      <source>{name}: choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>{name}: escolher um arquivo raster</translation>
    </message>
    <message>
      <source>{name}: quality</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>{name}: qualidade</translation>
    </message>
    <message>
      <source>{n} images are done.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>{n} imagens estão prontas.</translation>
    </message>
    <message>
      <source>{n} × {n}</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>{n} × {n}</translation>
    </message>
    <message>
      <source>{parameter} is not a raster file that GDAL can read: choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>{parameter} não é um arquivo raster que o GDAL possa ler: escolha um arquivo, ou exporte primeiro a camada (Camada → Salvar como…).</translation>
    </message>
    <message>
      <source>{percent:.0f} % of the fine image lie on the coarse one</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{percent:.0f} % da imagem fina ficam sobre a grosseira</translation>
    </message>
    <message>
      <source>{place} cannot be written to ({said}): choose another folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Não é possível gravar em {place} ({said}): escolha outra pasta nas opções.</translation>
    </message>
    <message>
      <source>{place} is too long a path: choose a shorter folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>{place} é um caminho longo demais: escolha nas opções uma pasta mais curta.</translation>
    </message>
    <message>
      <source>{python} cannot be started ({error}): choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>{python} não pode ser iniciado ({error}): escolha outro Python nas opções (a configuração {setting}).</translation>
    </message>
    <message>
      <source>{python} does not answer ({error}): choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>{python} não responde ({error}): escolha outro Python nas opções (a configuração {setting}).</translation>
    </message>
    <message>
      <source>{python} has PyTorch {version} already: nothing needs to be installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{python} já tem o PyTorch {version}: nada precisa ser instalado.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{size} free</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{size} livres</translation>
    </message>
    <message>
      <source>{source} against the coarse pixel, {bands} bands: {rule}.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>{source} em relação ao pixel grosseiro, {bands} bandas: {rule}.</translation>
    </message>
    <message>
      <source>{title} (looking…)</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{title} (examinando…)</translation>
    </message>
    <message>
      <source>{title} · dark {low:.4g} to bright {high:.4g}</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>{title} · de escuro {low:.4g} a claro {high:.4g}</translation>
    </message>
    <message>
      <source>{url} is no address of a package index: it begins with https://, http:// or file://.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>{url} não é o endereço de um índice de pacotes: ele começa com https://, http:// ou file://.</translation>
    </message>
    <message>
      <source>{what} The last lines it wrote:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{what} As últimas linhas que ele escreveu:</translation>
    </message>
    <message>
      <source>{what}: about {download} to download, {disk} on the disk</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>{what}: cerca de {download} a baixar, {disk} no disco</translation>
    </message>
    <message>
      <source>| scene | state | pixels | seconds | outside the training | what came up |</source>
      <extracomment>core/runs/batch.py: '| scene | state | pixels | seconds | outside the training | what came up |'</extracomment>
      <translation>| cena | estado | pixels | segundos | fora do treinamento | o que surgiu |</translation>
    </message>
    <message>
      <source>× 1: stored as reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>× 1: armazenado como reflectância</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>… e mais {count}</translation>
    </message>
  </context>
</TS>
